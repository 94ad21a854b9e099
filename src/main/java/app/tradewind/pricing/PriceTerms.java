package app.tradewind.pricing;

import app.tradewind.catalog.Money;
import java.util.Currency;

/**
 * What binds an item's price.
 *
 * @param unitCost landed cost a piece, {@code null} where not known: then no price is advised
 * @param feeRate share of the price that fees and included taxes take, {@code null} where not known
 * @param floor the seller's own least price, {@code null} for none; the break-even price binds besides
 * @param cap highest price, {@code null} for none
 * @param maxChange largest step as a share of the price of now, 0.2 for 20 %
 * @param currency of all prices of the item
 */
public record PriceTerms(
        Money unitCost, Double feeRate, Money floor, Money cap, double maxChange, Currency currency) { }
