package app.tradewind.storage.rows;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Order lines of a file that earlier imports had brought, and what became of them.
 *
 * @param seen how many
 * @param older those of them whose state in this file is older than the one known, and does not count
 * @param by what told which of the two states is the later
 * @param alike lines of the file that have the order and product of another line of it: all are kept
 */
public record Met(int seen, int older, Map<Step, Integer> by, int alike) {

    /** Nothing was known before. */
    public static final Met NONE = new Met(0, 0, Map.of(), 0);

    public Met {
        by = Map.copyOf(by);
    }

    /** What tells which state of a line is the later, in the order in which it is asked. */
    public enum Step {
        /** An order goes before the booking of its money. */
        ORDER,
        /** When the platform last changed the line. */
        CHANGED,
        /** A cancellation that came last. */
        CANCELLED,
        /** The last day that the files have lines of. */
        LATER_EXPORT,
        /** Which was imported last. */
        LATER_IMPORT,
        /** What the person said of days that two files without order numbers tell differently. */
        ASKED;

        /** The word that scripts read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Counts on the way. */
    public static final class Tally {

        private final Map<Step, Integer> by = new EnumMap<>(Step.class);
        private int seen;
        private int older;

        /** @param knownIsLater whether the state known before goes on counting */
        public void add(Step step, boolean knownIsLater) {
            seen++;
            older += knownIsLater ? 1 : 0;
            by.merge(step, 1, Integer::sum);
        }

        public Met met(int alike) {
            return new Met(seen, older, by, alike);
        }
    }
}
