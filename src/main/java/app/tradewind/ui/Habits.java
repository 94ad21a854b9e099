package app.tradewind.ui;

import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.support.Look;
import app.tradewind.words.Lang;
import java.util.Arrays;
import java.util.Locale;

/** The language and the look of the window: as chosen last, or before any choice as the computer's language says. */
final class Habits {

    private static final String LANGUAGE = "language";
    private static final String LOOK = "look";

    private final Places places;
    /** As chosen since the start, {@code null} before: a home folder that cannot be written keeps nothing. */
    private Lang lang;
    private Look look;

    Habits(Places places) {
        this.places = places;
    }

    Lang lang() {
        return lang != null ? lang : places.habit(LANGUAGE).flatMap(Lang::ofTag)
                .or(() -> Lang.ofTag(Locale.getDefault().getLanguage())).orElse(Lang.EN);
    }

    Look look() {
        if (look != null) {
            return look;
        }
        String chosen = places.habit(LOOK).orElse("");
        return Arrays.stream(Look.values()).filter(each -> name(each).equals(chosen)).findFirst().orElse(Look.LIGHT);
    }

    void keep(Lang chosen) {
        lang = chosen;
        places.remember(LANGUAGE, chosen.tag());
    }

    void keep(Look chosen) {
        look = chosen;
        places.remember(LOOK, name(chosen));
    }

    private static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
