package app.tradewind.jobs.boards;

import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * A forecast ready to draw: one entry a week in every array, in pieces.
 *
 * @param firstWeek Monday of the first week ahead
 * @param mean expected demand
 * @param outer lower and upper end of the 95 % band, {@code [0]} low and {@code [1]} high
 * @param inner lower and upper end of the 80 % band
 * @param judged how it was made and how good it is
 * @param labels events in these weeks
 */
public record Fan(LocalDate firstWeek, double[] mean, double[][] outer, double[][] inner, Judged judged,
        List<Label> labels) {

    /**
     * @param method name of the method
     * @param accuracy held-out error beside that of the seasonal naive forecast
     */
    public record Judged(String method, Accuracy accuracy) { }

    /**
     * An event of the market.
     *
     * @param week in which it begins, counted from 0
     * @param pieces that it brings over all the weeks drawn, days before and after included; negative where it costs
     */
    public record Label(Bilingual name, int week, double pieces) { }

    public Fan {
        labels = List.copyOf(labels);
    }

    /** Without events. */
    public Fan(LocalDate firstWeek, double[] mean, double[][] outer, double[][] inner, String method, Accuracy accuracy) {
        this(firstWeek, mean, outer, inner, new Judged(method, accuracy), List.of());
    }
}
