package app.tradewind.words;

import java.util.Locale;
import java.util.Optional;

/** A language the program speaks. Both are first-class: a text missing in one fails the build. */
public enum Lang {
    EN("en", Locale.UK, "English"),
    ZH("zh", Locale.SIMPLIFIED_CHINESE, "简体中文");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Lang(String tag, Locale locale, String ownName) {
        this.tag = tag;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The short name used by {@code --lang} and in the names of the message files. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** How the language calls itself, for the switch in the window. */
    public String ownName() {
        return ownName;
    }

    /** The language of a tag such as {@code zh}, {@code zh-CN} or {@code en_GB}, where we speak it. */
    public static Optional<Lang> ofTag(String tag) {
        String head = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Lang lang : values()) {
            if (lang.tag.equals(head)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }
}
