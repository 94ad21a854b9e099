package app.tradewind.storage.odd;

import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;

/**
 * What was said of one week of one product and market.
 *
 * @param week its Monday
 * @param empty whether it was out of stock; else it was in stock although little was sold
 * @param remark the person's own words, or empty
 */
public record ShelfDecision(SkuMarket item, LocalDate week, boolean empty, String remark) { }
