package app.tradewind.voice;

import java.util.Locale;

/** Why a review cannot wait, the gravest first. */
public enum Urgency {
    INJURY, FIRE, SHOCK, CHILD, ALLERGY, LEGAL, FAKE, REFUND;

    /** As tables and word lists name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
