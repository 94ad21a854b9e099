package app.tradewind.voice;

import app.tradewind.words.Phrase;
import java.util.Locale;

/** Why a review cannot wait, the gravest first. */
public enum Urgency {
    INJURY("voice.alarm.injury"),
    FIRE("voice.alarm.fire"),
    SHOCK("voice.alarm.shock"),
    CHILD("voice.alarm.child"),
    ALLERGY("voice.alarm.allergy"),
    LEGAL("voice.alarm.legal"),
    FAKE("voice.alarm.fake"),
    REFUND("voice.alarm.refund");

    private final String name;

    Urgency(String name) {
        this.name = name;
    }

    /** What it is called. */
    public Phrase said() {
        return Phrase.of(name);
    }

    /** Is a person in danger? */
    public boolean safety() {
        return ordinal() <= ALLERGY.ordinal();
    }

    /** As tables and word lists name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
