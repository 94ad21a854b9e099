package app.tradewind.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's words in one language. A message is an ICU pattern ({@code {0}}, {@code {0, number}},
 * {@code {0, plural, one {# row} other {# rows}}}), so that plurals and figures follow the language.
 *
 * <p>A code that no bundle holds is a bug; it is shown as the code itself in brackets, never as an
 * exception in front of a person. A test keeps the bundles complete, alike and without leftovers.
 */
public final class Words {

    /** The message files: one for each area that speaks. A new file is named here and nowhere else. */
    public static final List<String> AREAS = List.of(
            "adpage",
            "ads",
            "advice",
            "app",
            "breadth",
            "bundle",
            "catalog",
            "cli",
            "copydesk",
            "copyrisk",
            "fit",
            "flown",
            "forecast",
            "growth",
            "intake",
            "jobs",
            "keep",
            "deal",
            "lesson",
            "exit",
            "levers",
            "limits",
            "market",
            "odd",
            "places",
            "plan",
            "pricelist",
            "pricetest",
            "pricing",
            "promo",
            "promopage",
            "quality",
            "reference",
            "rehearse",
            "report",
            "rival",
            "route",
            "scenario",
            "selection",
            "shortlist",
            "sources",
            "stock",
            "storage",
            "supply",
            "ui",
            "voice",
            "weighing",
            "whatif");

    private static final Map<Lang, Words> LOADED = new ConcurrentHashMap<>();

    private final Lang lang;
    private final Map<String, String> texts = new HashMap<>();
    /** Patterns that were said, each made when first said: one command says few. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Words(Lang lang) {
        this.lang = lang;
        for (String area : AREAS) {
            load(area).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
    }

    /** The words of a language, read once. */
    public static Words in(Lang lang) {
        return LOADED.computeIfAbsent(lang, Words::new);
    }

    public Lang lang() {
        return lang;
    }

    public String say(String code, Object... args) {
        return say(new Phrase(code, List.of(args)));
    }

    public String say(Phrase phrase) {
        if (!knows(phrase.code())) {
            return "[" + phrase.code() + "]";
        }
        MessageFormat pattern = patterns.computeIfAbsent(phrase.code(),
                code -> new MessageFormat(texts.get(code), lang.locale()));
        Object[] args = phrase.args().stream().map(this::spoken).toArray();
        synchronized (pattern) {
            return pattern.format(args);
        }
    }

    public boolean knows(String code) {
        return texts.containsKey(code);
    }

    /** A day as a person reads it: {@code 14 Oct 2026}, {@code 2026年10月14日}. */
    public String day(LocalDate day) {
        String pattern = lang == Lang.ZH ? "yyyy年M月d日" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, lang.locale()).format(day);
    }

    private Object spoken(Object arg) {
        if (arg instanceof Phrase inner) {
            return say(inner);
        }
        if (arg instanceof Bilingual text) {
            return text.in(lang);
        }
        if (arg instanceof LocalDate day) {
            return day(day);
        }
        return arg instanceof Number ? arg : String.valueOf(arg);
    }

    private Properties load(String area) {
        String name = area + "_" + lang.tag() + ".properties";
        Properties messages = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("message file missing: " + name);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
