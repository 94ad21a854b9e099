package app.tradewind.forecast.level;

import java.util.Locale;
import java.util.Optional;

/** How far a figure reaches, the narrowest first. Where two changes meet, the narrower one holds. */
public enum Level {
    /** One product in one market. */
    ITEM,
    /** One product in all its markets. */
    PRODUCT,
    CATEGORY,
    MARKET,
    CHANNEL,
    /** Everything. */
    TOTAL;

    /** As it is written on the command line and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String word) {
        for (Level level : values()) {
            if (level.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
