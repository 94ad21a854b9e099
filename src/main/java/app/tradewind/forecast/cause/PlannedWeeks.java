package app.tradewind.forecast.cause;

import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;

/**
 * What a person said of the price or the promotion of some weeks, past or to come.
 *
 * @param id counts from 1; 0 for one that is not stored yet
 * @param from Monday of the first week
 * @param to Monday of the last week
 * @param price asked a piece, {@code null} where nothing is said of it
 * @param promotion share of each week under promotion, 0 to 1, {@code null} where nothing is said of it
 */
public record PlannedWeeks(long id, SkuMarket item, LocalDate from, LocalDate to, Double price, Double promotion) { }
