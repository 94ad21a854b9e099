package app.tradewind.storage.odd;

import app.tradewind.catalog.SkuMarket;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was decided about one week of one product and market.
 *
 * @param week its Monday
 * @param aside whether part of it is set aside; else it counts as it is
 * @param counted pieces that count
 * @param remark the person's own words, or empty
 */
public record OddDecision(SkuMarket item, LocalDate week, boolean aside, double counted, String remark, Instant at) { }
