package app.tradewind.jobs.boards;

import app.tradewind.advice.Reason;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
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
     * @param told what else there is to say of it
     */
    public record Judged(String method, Accuracy accuracy, Told told) {
        public Judged(String method, Accuracy accuracy) {
            this(method, accuracy, Told.NOTHING);
        }
    }

    /**
     * @param reasons level, trend, season and causes of the weeks drawn; they add up to the sum of the mean
     * @param notes which methods were in, how they did, what they saw
     * @param changed what a person made of the mean, or {@code null} where nobody did
     */
    public record Told(List<Reason> reasons, List<Phrase> notes, double[] changed) {

        public static final Told NOTHING = new Told(List.of(), List.of(), null);

        public Told {
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
        }
    }

    /** What a person made of the mean, or {@code null}. */
    public double[] changed() {
        return judged.told.changed;
    }

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
