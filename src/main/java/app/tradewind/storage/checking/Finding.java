package app.tradewind.storage.checking;

import app.tradewind.words.Phrase;
import java.util.Locale;

/**
 * What a look at one thing gave.
 *
 * @param check what was looked at
 * @param subject which one of several: a table, an import, a file; empty where there is one only
 * @param state how it is
 * @param message the same in words
 */
public record Finding(Check check, String subject, State state, Phrase message) {

    /** What is looked at. */
    public enum Check {
        STORE, CHAIN, RECEIPT, WEEKS, BACKUP;

        /** The word that scripts read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Phrase phrase() {
            return Phrase.of(switch (this) {
                case STORE -> "keep.check.of-store";
                case CHAIN -> "keep.check.of-chain";
                case RECEIPT -> "keep.check.of-receipt";
                case WEEKS -> "keep.check.of-weeks";
                case BACKUP -> "keep.check.of-backup";
            });
        }
    }

    /** As it should be; not as it should be; or something to know that is no damage. */
    public enum State {
        GOOD, OFF, NOTE;

        /** The word that scripts read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Finding good(Check check, String subject, Phrase message) {
        return new Finding(check, subject, State.GOOD, message);
    }

    public static Finding off(Check check, String subject, Phrase message) {
        return new Finding(check, subject, State.OFF, message);
    }

    public boolean isOff() {
        return state == State.OFF;
    }
}
