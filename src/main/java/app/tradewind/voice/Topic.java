package app.tradewind.voice;

import app.tradewind.words.Phrase;
import java.util.Locale;

/** What a review speaks of. */
public enum Topic {
    SIZE("voice.topic.size"),
    QUALITY("voice.topic.quality"),
    MATERIAL("voice.topic.material"),
    PACKAGING("voice.topic.packaging"),
    DELIVERY("voice.topic.delivery"),
    PARTS("voice.topic.parts"),
    FUNCTION("voice.topic.function"),
    SAFETY("voice.topic.safety"),
    INSTRUCTIONS("voice.topic.instructions"),
    PRICE("voice.topic.price"),
    LOOK("voice.topic.look"),
    SERVICE("voice.topic.service"),
    AUTHENTIC("voice.topic.authentic"),
    BATTERY("voice.topic.battery");

    private final String name;

    Topic(String name) {
        this.name = name;
    }

    /** What it is called. */
    public Phrase said() {
        return Phrase.of(name);
    }

    /** As tables and word lists name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
