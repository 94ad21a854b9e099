package app.tradewind.catalog;

import java.time.LocalDate;

/**
 * What one piece costs the seller.
 *
 * @param sku the seller's product number
 * @param cost what a piece costs
 * @param from first day it holds, or {@code null} where the file does not say: then it always has
 * @param origin the row it came from
 */
public record UnitCost(String sku, Money cost, LocalDate from, Origin origin) implements CatalogRecord { }
