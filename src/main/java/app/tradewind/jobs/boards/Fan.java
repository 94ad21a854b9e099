package app.tradewind.jobs.boards;

import app.tradewind.forecast.Forecast.Accuracy;
import java.time.LocalDate;

/**
 * A forecast ready to draw: one entry a week in every array, in pieces.
 *
 * @param firstWeek Monday of the first week ahead
 * @param mean expected demand
 * @param outer lower and upper end of the 95 % band, {@code [0]} low and {@code [1]} high
 * @param inner lower and upper end of the 80 % band
 * @param method name of the method
 * @param accuracy held-out error beside that of the seasonal naive forecast
 */
public record Fan(LocalDate firstWeek, double[] mean, double[][] outer, double[][] inner, String method,
        Accuracy accuracy) { }
