package app.tradewind.voice;

import java.util.Locale;

/** What a review speaks of. */
public enum Topic {
    SIZE, QUALITY, MATERIAL, PACKAGING, DELIVERY, PARTS, FUNCTION, SAFETY, INSTRUCTIONS, PRICE, LOOK, SERVICE, AUTHENTIC, BATTERY;

    /** As tables and word lists name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
