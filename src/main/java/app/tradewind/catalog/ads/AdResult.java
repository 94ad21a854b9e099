package app.tradewind.catalog.ads;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;

/**
 * What a line of advertising cost and brought, as the platform counts it.
 *
 * @param impressions {@code null} where not told
 * @param clicks not below zero
 * @param spend not below zero
 * @param orders put down to the clicks; platforms may split one among several. {@code null} where not told
 * @param sales the same in money, {@code null} where not told
 * @param margin share of the price left before advertising, as the file says, 0 to 1, or {@code null}
 */
public record AdResult(Long impressions, long clicks, Money spend, BigDecimal orders, Money sales, BigDecimal margin) { }
