package app.tradewind.intake.quality.rules.checks;

import app.tradewind.reference.Entry;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The form of a whole text, in RE2's syntax, whose time is bounded whatever a file says. */
public final class Patterns {

    private static final int REMEMBERED = 10_000;

    private final Pattern pattern;

    private Patterns(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws app.tradewind.reference.ReferenceException if the text is no pattern */
    public static Patterns read(Entry entry, String key) {
        try {
            return new Patterns(Pattern.compile(entry.text(key)));
        } catch (PatternSyntaxException e) {
            throw entry.field(key).wrong("quality.file.no-pattern", entry.text(key));
        }
    }

    /** For one walk: product numbers come again and again. */
    public Predicate<Object> remembering() {
        Map<String, Boolean> seen = new HashMap<>();
        return value -> {
            String text = Values.text(value);
            Boolean known = seen.get(text);
            if (known == null) {
                known = pattern.matches(text);
                if (seen.size() < REMEMBERED) {
                    seen.put(text, known);
                }
            }
            return known;
        };
    }
}
