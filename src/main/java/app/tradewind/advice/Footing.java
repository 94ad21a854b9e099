package app.tradewind.advice;

import app.tradewind.advice.Confidence.Grade;
import app.tradewind.catalog.Origin;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What the data are like that an answer stands on, one ground a kind of data. An answer is as sure as its
 * weakest ground allows.
 *
 * @param grounds kinds of data in which something falls short; empty where nothing does
 */
public record Footing(List<Ground> grounds) {

    /** Nothing is known to be wrong. */
    public static final Footing FIRM = new Footing(List.of());

    public Footing {
        grounds = List.copyOf(grounds);
    }

    /**
     * @param data the kind of data, ready to say
     * @param steps by how many grades it makes the answer less sure: 0, 1 or 2
     * @param note what is wrong with it and how much, ready to say
     * @param flaws the first rows that fall short
     */
    public record Ground(Phrase data, int steps, Phrase note, List<Flaw> flaws) {
        public Ground {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * @param origin the row
     * @param column in which it falls short
     * @param value what stands there, empty for nothing
     * @param why what is wrong with it
     */
    public record Flaw(Origin origin, String column, String value, Phrase why) { }

    /** What makes the answer less sure. */
    public List<Phrase> notes() {
        return grounds.stream().filter(ground -> ground.steps > 0).map(Ground::note).toList();
    }

    /** Rows that can be looked at. */
    public List<Flaw> flaws() {
        return grounds.stream().flatMap(ground -> ground.flaws.stream()).toList();
    }

    /** How sure an answer of this sureness can be on such data: never less than low, which only an engine says. */
    Grade atMost(Grade grade) {
        int steps = grounds.stream().mapToInt(Ground::steps).max().orElse(0);
        Grade lowered = grade;
        for (int step = 0; step < steps; step++) {
            lowered = switch (lowered) {
                case HIGH -> Grade.MEDIUM;
                case MEDIUM, LOW -> Grade.LOW;
                case NONE -> Grade.NONE;
            };
        }
        return lowered;
    }
}
