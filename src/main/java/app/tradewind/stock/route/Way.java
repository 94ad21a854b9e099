package app.tradewind.stock.route;

import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.Optional;

/** A way to the buyer. */
public enum Way {
    /** Each order alone, from home straight to the buyer. */
    DIRECT_MAIL("direct_mail"),
    /** Ahead to a warehouse over there, by sea. */
    OVERSEAS_SEA("overseas_wh_sea"),
    /** The same by air. */
    OVERSEAS_AIR("overseas_wh_air"),
    /** Ahead to the platform's own warehouse, by sea. */
    PLATFORM_SEA("platform_wh_sea"),
    /** The same by air. */
    PLATFORM_AIR("platform_wh_air"),
    /** Whole containers to a warehouse or a buyer in bulk. */
    BULK("bulk");

    private final String id;

    Way(String id) {
        this.id = id;
    }

    /** How tables and files call it. */
    public String id() {
        return id;
    }

    /** Whether each order is sent alone, so that the rules for parcels count. */
    public boolean mailed() {
        return this == DIRECT_MAIL;
    }

    public static Optional<Way> of(String id) {
        return Arrays.stream(values()).filter(way -> way.id.equals(id.strip())).findFirst();
    }

    /** For a column. */
    public Phrase brief() {
        return Phrase.of(switch (this) {
            case DIRECT_MAIL -> "route.short.direct-mail";
            case OVERSEAS_SEA -> "route.short.overseas-sea";
            case OVERSEAS_AIR -> "route.short.overseas-air";
            case PLATFORM_SEA -> "route.short.platform-sea";
            case PLATFORM_AIR -> "route.short.platform-air";
            case BULK -> "route.short.bulk";
        });
    }

    /** In a sentence. */
    public Phrase phrase() {
        return Phrase.of(switch (this) {
            case DIRECT_MAIL -> "route.way.direct-mail";
            case OVERSEAS_SEA -> "route.way.overseas-sea";
            case OVERSEAS_AIR -> "route.way.overseas-air";
            case PLATFORM_SEA -> "route.way.platform-sea";
            case PLATFORM_AIR -> "route.way.platform-air";
            case BULK -> "route.way.bulk";
        });
    }
}
