package app.tradewind.pricing;

import java.time.LocalDate;

/**
 * How advice is made.
 *
 * @param today the day the advice is made for
 * @param season periods a year, 52 for weeks; 0 for no season
 * @param seed recorded with the answer; the price engine itself uses no chance
 */
public record PriceSettings(LocalDate today, int season, long seed) { }
