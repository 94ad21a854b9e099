package app.tradewind.jobs.scenarios.lane;

import app.tradewind.stock.route.Way;
import app.tradewind.stock.supply.Lane;
import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Nothing goes by a mode of transport for some weeks.
 *
 * @param weeks until it opens again
 */
public record Closure(Mode mode, double weeks) {

    public static final Closure NONE = new Closure(Mode.NONE, 0);

    /** What is closed. Parcels to the buyer fly. */
    public enum Mode {
        NONE, SEA, AIR;

        /** By the word a person types, in either language. */
        public static Optional<Mode> of(String typed) {
            String plain = Lane.mode(typed);
            return Arrays.stream(values()).filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(plain)).findFirst();
        }

        /** What it is called. */
        public Phrase phrase() {
            return Phrase.of(switch (this) {
                case NONE -> "levers.mode.none";
                case SEA -> "levers.mode.sea";
                case AIR -> "levers.mode.air";
            });
        }
    }

    public boolean any() {
        return mode != Mode.NONE;
    }

    /** Whether a way goes by the closed mode. */
    boolean closes(Way way) {
        return mode(way) == mode;
    }

    /** @param travelled a mode as past orders name it: {@code sea}, {@code air}, {@code express} */
    boolean closes(String travelled) {
        return mode == Mode.SEA ? "sea".equals(travelled) : mode == Mode.AIR && ("air".equals(travelled) || "express".equals(travelled));
    }

    private static Mode mode(Way way) {
        return switch (way) {
            case OVERSEAS_SEA, PLATFORM_SEA, BULK -> Mode.SEA;
            case OVERSEAS_AIR, PLATFORM_AIR, DIRECT_MAIL -> Mode.AIR;
        };
    }
}
