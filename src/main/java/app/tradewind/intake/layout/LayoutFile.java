package app.tradewind.intake.layout;

import app.tradewind.intake.layout.Layout.Amounts;
import app.tradewind.intake.layout.Layout.Columns;
import app.tradewind.intake.layout.Layout.DayOrder;
import app.tradewind.intake.layout.Layout.Meaning;
import app.tradewind.intake.layout.Layout.Settled;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.RowWords;
import app.tradewind.intake.terms.Vocabulary;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a layout's YAML file. Keys: {@code id kind platform checked sources}; {@code fields} (field to its
 * headers), {@code required any-of forbidden personal known instead headers-like}; {@code rules} (each {@code then reason when}),
 * {@code fill-down {key fields}}, {@code once}, {@code settled {numbers days days-with-am-pm currency market day
 * encodings}}, {@code amounts {net apart stated currency days
 * blank-is-none}}; {@code example {file text period currency skus rows
 * used excluded units gross refunds net}}. A misspelt key is
 * an error with its line; so is a missing example.
 */
public final class LayoutFile {

    private static final Set<String> KEYS = Set.of("id", "kind", "platform", "checked", "sources", "fields",
            "required", "any-of", "forbidden", "personal", "known", "instead", "headers-like", "rules", "fill-down", "once", "settled", "amounts",
            "example");

    private LayoutFile() { }

    /** @throws app.tradewind.reference.ReferenceException if the text is no whole layout */
    public static Layout read(String name, String text) {
        Entry root = DataFile.parse(name, text);
        root.allowOnly(KEYS);
        root.day("checked");
        return new Layout(root.text("id"), root.oneOf(Kind.class, "kind"), root.text("platform", ""),
                columns(root), meaning(root), example(root.field("example")));
    }

    private static Columns columns(Entry root) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        root.field("fields").map().forEach((key, headers) -> fields.put(field(root.field("fields"), key),
                headers.items().stream().map(item -> HeaderText.fold(item.text())).toList()));
        return new Columns(fields, fields(root, "required"), fields(root, "any-of"), fields(root, "instead"), like(root),
                new Layout.Others(folded(root, "forbidden"), folded(root, "personal"), folded(root, "known")));
    }

    private static Map<Field, List<String>> like(Entry root) {
        Map<Field, List<String>> like = new EnumMap<>(Field.class);
        root.find("headers-like").ifPresent(found -> found.map().forEach((key, shapes) -> like.put(field(found, key),
                shapes.items().stream().flatMap(LayoutFile::shapes).toList())));
        return like;
    }

    /** A shape, or all of a list of the vocabulary: {@code $product-facts}. */
    private static Stream<String> shapes(Entry item) {
        if (!item.text().startsWith("$")) {
            return Stream.of(RowWords.fold(item.text()));
        }
        List<String> words = Vocabulary.shipped().words(item.text().substring(1));
        if (words == null) {
            throw item.wrong("intake.layout.no-words", item.text());
        }
        return words.stream();
    }

    private static Meaning meaning(Entry root) {
        List<RowRule> rules = root.list("rules").stream().map(LayoutFile::rule).toList();
        Entry fill = root.find("fill-down").orElse(null);
        Set<Field> filled = fill == null ? Set.of() : fields(fill, "fields");
        Field key = fill == null ? null : field(fill, fill.text("key"));
        return new Meaning(rules, filled, key, fields(root, "once"), settled(root), amounts(root));
    }

    private static Settled settled(Entry root) {
        Entry entry = root.find("settled").orElse(null);
        if (entry == null) {
            return new Settled(null, new DayOrder(null, null), null, "", false, List.of());
        }
        entry.allowOnly(Set.of("numbers", "days", "days-with-am-pm", "currency", "market", "day", "encodings"));
        String currency = entry.text("currency", "");
        return new Settled(
                entry.find("numbers").isPresent() ? entry.oneOf(NumberStyle.class, "numbers") : null,
                new DayOrder(days(entry, "days"), days(entry, "days-with-am-pm")),
                currency.isEmpty() ? null : Currency.getInstance(currency), entry.text("market", ""),
                entry.text("day", "market").equals("as-written"),
                entry.texts("encodings").stream().map(Charset::forName).toList());
    }

    private static DateOrder days(Entry entry, String key) {
        return entry.find(key).isPresent() ? entry.oneOf(DateOrder.class, key) : null;
    }

    private static Amounts amounts(Entry root) {
        Entry entry = root.find("amounts").orElse(null);
        if (entry == null) {
            return Amounts.NONE;
        }
        entry.allowOnly(Set.of("net", "apart", "stated", "currency", "days", "blank-is-none"));
        Set<Exclusion> apart = EnumSet.noneOf(Exclusion.class);
        entry.list("apart").forEach(item -> apart.add(item.oneOf(Exclusion.class)));
        String stated = entry.text("stated", "");
        return new Amounts(fields(entry, "net"), apart, stated.isEmpty() ? null : field(entry, stated),
                entry.text("currency", "").equals("marketplace"), entry.text("days", "").equals("posted"), fields(entry, "blank-is-none"));
    }

    private static RowRule rule(Entry entry) {
        entry.allowOnly(Set.of("then", "reason", "when"));
        RowRule.Effect effect = entry.oneOf(RowRule.Effect.class, "then");
        Exclusion reason = effect == RowRule.Effect.EXCLUDE ? entry.oneOf(Exclusion.class, "reason") : null;
        Entry when = entry.field("when");
        return new RowRule(effect, reason, when.map().entrySet().stream()
                .map(one -> condition(field(when, one.getKey()), one.getValue())).toList());
    }

    private static RowRule.Condition condition(Field field, Entry value) {
        List<Entry> items = value.items();
        if (items.size() == 1) {
            String only = items.get(0).text();
            for (RowRule.Test test : RowRule.Test.values()) {
                if (test != RowRule.Test.ONE_OF && test.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(only)) {
                    return new RowRule.Condition(field, test, List.of());
                }
            }
            if (only.startsWith("$")) {
                List<String> words = Vocabulary.shipped().words(only.substring(1));
                if (words == null) {
                    throw value.wrong("intake.layout.no-words", only);
                }
                return new RowRule.Condition(field, RowRule.Test.ONE_OF, words);
            }
        }
        return new RowRule.Condition(field, RowRule.Test.ONE_OF,
                items.stream().map(item -> RowWords.fold(item.text())).toList());
    }

    private static Example example(Entry entry) {
        entry.allowOnly(Set.of("file", "text", "period", "currency", "skus", "rows", "used", "excluded", "units", "gross",
                "refunds", "net"));
        Example.Expected expected = new Example.Expected(
                entry.number("rows").orElseThrow(() -> entry.wrong("reference.missing", "rows")).intValueExact(),
                entry.number("used").orElseThrow(() -> entry.wrong("reference.missing", "used")).intValueExact(),
                pairs(entry, "excluded"), entry.text("units", ""), pairs(entry, "gross"), pairs(entry, "refunds"));
        return new Example(entry.text("file"), entry.text("text"),
                new Example.Told(entry.text("currency", ""), entry.text("period", "")), entry.texts("skus"), expected,
                pairs(entry, "net"));
    }

    private static Map<String, String> pairs(Entry entry, String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        entry.find(key).ifPresent(found -> found.map().forEach((name, value) -> pairs.put(name, value.text())));
        return pairs;
    }

    private static Set<Field> fields(Entry entry, String key) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        entry.list(key).forEach(item -> fields.add(field(item, item.text())));
        return fields;
    }

    private static Field field(Entry entry, String id) {
        return Field.ofId(id).orElseThrow(() -> entry.wrong("intake.layout.no-field", id));
    }

    private static Set<String> folded(Entry entry, String key) {
        return entry.texts(key).stream().map(HeaderText::fold).collect(Collectors.toUnmodifiableSet());
    }
}
