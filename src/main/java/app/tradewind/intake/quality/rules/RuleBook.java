package app.tradewind.intake.quality.rules;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.columns.KindColumns;
import app.tradewind.intake.terms.Packaged;
import app.tradewind.reference.ReferenceException;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of all kinds: the files that travel with the program, and a person's own in their place. An
 * own file that is not whole, or whose own examples do not come out, is refused; the packaged one stands.
 */
public final class RuleBook {

    private static final String FOLDER = "quality/";

    /** Read once: nothing in it changes. */
    private static final class Shipped {
        private static final Map<String, String> TEXTS = texts();
        private static final RuleBook BOOK = new RuleBook();

        private static Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            Packaged.text(FOLDER + "index.txt").lines().filter(name -> !name.isBlank() && !name.startsWith("#"))
                    .forEach(name -> texts.put(name, Packaged.text(FOLDER + name)));
            return texts;
        }
    }

    private final Map<Kind, KindRules> kinds = new EnumMap<>(Kind.class);
    private final List<Phrase> refused = new ArrayList<>();
    private int mark;

    private RuleBook() {
        Shipped.TEXTS.forEach((name, text) -> take(KindFile.read(name, text), text));
    }

    /** Only what travels with the program. */
    public static RuleBook shipped() {
        return Shipped.BOOK;
    }

    /** @param own a person's files, text by name; each counts in place of what is asked of its kind */
    public static RuleBook with(Map<String, String> own) {
        return with(own, List.of());
    }

    /** @param unreadable own files that are no text, each with its reason */
    public static RuleBook with(Map<String, String> own, List<Phrase> unreadable) {
        if (own.isEmpty() && unreadable.isEmpty()) {
            return Shipped.BOOK;
        }
        RuleBook book = new RuleBook();
        book.refused.addAll(unreadable);
        Set<String> codes = new HashSet<>();
        book.kinds.values().forEach(kind -> kind.rules().forEach(rule -> codes.add(rule.says().code())));
        own.forEach((name, text) -> {
            try {
                KindRules rules = KindFile.read(name, text);
                rules.rules().forEach(rule -> proveSound(rule, rules.kind(), codes));
                book.take(rules, text);
            } catch (ReferenceException e) {
                book.refused.add(e.phrase());
            }
        });
        return book;
    }

    /** @throws ReferenceException where a rule has a message that nobody knows, or examples that do not come out */
    private static void proveSound(Rule rule, Kind kind, Set<String> codes) {
        for (Sample sample : rule.samples()) {
            if (!codes.contains(rule.says().code())) {
                throw sample.entry().wrong("quality.file.no-message", rule.says().code());
            }
            if (!sample.holds(rule, KindColumns.of(kind))) {
                throw sample.entry().wrong(sample.lapses() ? "quality.file.should-lapse" : "quality.file.should-pass",
                        rule.about().column());
            }
        }
    }

    private void take(KindRules rules, String text) {
        kinds.put(rules.kind(), rules);
        mark = 31 * mark + text.hashCode();
    }

    /** What is asked of a kind; every kind has a packaged file. */
    public KindRules of(Kind kind) {
        return kinds.get(kind);
    }

    /** How old the newest row of a kind may be; empty where its rows do not age. */
    public Optional<Freshness> freshness(Kind kind) {
        return Optional.ofNullable(of(kind).freshness());
    }

    /** Own files that cannot be used: which, in which line, and why. */
    public List<Phrase> refused() {
        return List.copyOf(refused);
    }

    /** Another one where something else is asked. */
    public String mark() {
        return Integer.toHexString(mark);
    }
}
