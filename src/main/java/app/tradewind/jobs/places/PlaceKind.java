package app.tradewind.jobs.places;

import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of place holds stock. */
public enum PlaceKind {
    OWN("places.kind.own"), OVERSEAS("places.kind.overseas"), PLATFORM("places.kind.platform"), TRANSIT("places.kind.transit");

    private static final String[] PLATFORMS = {"fba", "afn", "amazon", "wfs", "平台", "官方仓", "platform", "full"};
    private static final String[] ABROAD = {"海外", "overseas", "3pl", "third party", "第三方"};
    private static final String[] ON_THE_WAY = {"在途", "transit", "on the way", "inbound"};

    private final String code;

    PlaceKind(String code) {
        this.code = code;
    }

    /** Read from a place's name, where nobody said: own unless a word tells otherwise. */
    public static PlaceKind guessed(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return has(low, ON_THE_WAY) ? TRANSIT : has(low, PLATFORMS) ? PLATFORM : has(low, ABROAD) ? OVERSEAS : OWN;
    }

    private static boolean has(String name, String[] words) {
        return Arrays.stream(words).anyMatch(name::contains);
    }

    /** As typed or stored. */
    public static Optional<PlaceKind> read(String text) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(text.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** As stored and as in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Phrase said() {
        return Phrase.of(code);
    }
}
