package app.tradewind.market.shutdown;

import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a factory makes nothing.
 *
 * @param name why, in both languages
 * @param first day on which nothing is made
 * @param last day on which nothing is made
 */
public record Closing(Bilingual name, LocalDate first, LocalDate last) {

    public Closing {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + ".." + last);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
