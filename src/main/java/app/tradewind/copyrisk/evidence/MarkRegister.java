package app.tradewind.copyrisk.evidence;

import app.tradewind.reference.Entry;
import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folding;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The marks whose numbers have a known form. A number of another form is asked about, never refused: forms
 * change, and some are only known by and large.
 */
public final class MarkRegister {

    /** By folded name. */
    private final Map<String, Mark> byName = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    /** How a number stands to the form of its mark. */
    public enum Form { AS_EXPECTED, UNUSUAL, BLANK, NOT_KNOWN }

    private MarkRegister() { }

    /** @throws app.tradewind.reference.ReferenceException if a mark is not fit to load */
    public static MarkRegister of(List<Entry> files) {
        MarkRegister register = new MarkRegister();
        files.forEach(file -> file.list("marks").forEach(entry -> register.add(entry, mark(entry))));
        return register;
    }

    private void add(Entry entry, Mark mark) {
        if (!fits(mark, mark.number().example())) {
            throw entry.wrong("copyrisk.marks.example", mark.id(), mark.number().example());
        }
        marks.add(mark);
        mark.names().forEach(name -> {
            if (byName.put(Folding.term(name), mark) != null) {
                throw entry.wrong("copyrisk.marks.twice", name);
            }
        });
    }

    private static Mark mark(Entry entry) {
        entry.allowOnly(Set.of("id", "names", "issuer", "number", "source", "checked"));
        Entry number = entry.field("number");
        number.allowOnly(Set.of("called", "pattern", "example"));
        try {
            return new Mark(entry.text("id"), entry.texts("names"), entry.oneOf(Mark.Issuer.class, "issuer"),
                    new Mark.Number(number.text("called"), Pattern.compile(number.text("pattern")), number.text("example")),
                    entry.text("source"), entry.field("checked").day());
        } catch (PatternSyntaxException e) {
            throw number.wrong("copyrisk.bad-pattern", number.text("pattern"), e.getDescription());
        }
    }

    /** Every mark, in the order of the files. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** The mark that a paper names: by its whole name, else by the longest name that stands in it as a word. */
    public Optional<Mark> named(String text) {
        String folded = Folding.term(text.strip());
        Mark exact = byName.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        return byName.keySet().stream().filter(name -> stands(name, folded))
                .max((a, b) -> Integer.compare(a.length(), b.length())).map(byName::get);
    }

    /** How a number looks beside what its mark's numbers look like. */
    public Form form(String mark, String number) {
        Optional<Mark> known = named(mark);
        if (known.isEmpty()) {
            return Form.NOT_KNOWN;
        }
        if (number.isBlank()) {
            return Form.BLANK;
        }
        boolean fits = fits(known.get(), number) || fits(known.get(), mark.strip() + " " + number.strip());
        return fits ? Form.AS_EXPECTED : Form.UNUSUAL;
    }

    private static boolean fits(Mark mark, String number) {
        return mark.number().pattern().matcher(number.strip()).find();
    }

    private static boolean stands(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (Borders.startsWord(text, at) && Borders.endsWord(text, at + name.length())) {
                return true;
            }
        }
        return false;
    }
}
