package app.tradewind.voice.theme;

import app.tradewind.catalog.signals.Review;
import app.tradewind.voice.Reading;
import java.time.LocalDate;

/**
 * A review and what was read out of it.
 *
 * @param text headline and text as they were read, a line each; the reading's spans count in it
 */
public record Heard(Review review, String text, Reading reading) {

    /** Stars that the row gives, {@code NaN} where blank or beyond one to five. */
    public double stars() {
        double stars = review.rating() == null ? Double.NaN : review.rating().doubleValue();
        return stars >= 1 && stars <= 5 ? stars : Double.NaN;
    }

    /** The clause that carries the finding, empty where only stars tell. */
    public String quote() {
        return reading.quote() == null ? "" : reading.quote().of(text);
    }

    String sku() {
        return review.item().sku();
    }

    String market() {
        return review.item().market();
    }

    boolean told() {
        return !Double.isNaN(reading.score());
    }

    /** In the last days up to today? A review without a day is of no time. */
    boolean within(LocalDate today, int days) {
        return review.day() != null && !review.day().isAfter(today) && review.day().isAfter(today.minusDays(days));
    }

    boolean before(LocalDate today, int days) {
        return review.day() != null && !review.day().isAfter(today.minusDays(days));
    }
}
