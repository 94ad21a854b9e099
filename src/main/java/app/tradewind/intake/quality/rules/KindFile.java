package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Money;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.intake.quality.columns.KindColumns;
import app.tradewind.intake.quality.rules.Rule.About;
import app.tradewind.intake.quality.rules.Rule.Looks;
import app.tradewind.intake.quality.rules.Rule.Says;
import app.tradewind.intake.quality.rules.Rule.When;
import app.tradewind.intake.quality.rules.checks.Check;
import app.tradewind.intake.quality.rules.checks.Checks;
import app.tradewind.intake.quality.rules.checks.Condition;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a kind's file of rules. Keys: {@code kind checked fresh-days stale-days gaps {least-days usual-times}} and
 * {@code rules}, each with {@code column aspect check weighs why}, the check's limits ({@link Checks}), {@code value says}
 * where another column is looked at or shown, {@code asked where unless} for some rows only, {@code tells} for what
 * goes into the message, and at least one row under {@code lapses} and under {@code passes}.
 */
final class KindFile {

    private static final Set<String> KEYS = Set.of("kind", "checked", "fresh-days", "stale-days", "gaps", "rules");
    private static final Set<String> OF_RULE = Set.of("column", "value", "says", "aspect", "weighs", "asked", "where", "unless",
            "why", "tells", "lapses", "passes");
    private static final String WHOLE_ROW = "*";

    private final Columns<?> columns;

    private KindFile(Columns<?> columns) {
        this.columns = columns;
    }

    /** @throws app.tradewind.reference.ReferenceException if the text is no whole file of rules */
    static KindRules read(String name, String text) {
        Entry root = DataFile.parse(name, text);
        root.allowOnly(KEYS);
        root.field("checked").day();
        Kind kind = root.oneOf(Kind.class, "kind");
        KindFile file = new KindFile(KindColumns.of(kind));
        if (root.find("fresh-days").isPresent() && !file.columns.has("date")) {
            throw root.field("fresh-days").wrong("quality.file.no-column", "date");
        }
        return new KindRules(kind, freshness(root), gaps(root), root.field("rules").items().stream().map(file::rule).toList());
    }

    private static Freshness freshness(Entry root) {
        if (root.find("fresh-days").isEmpty()) {
            return null;
        }
        Freshness freshness = new Freshness(whole(root, "fresh-days"), whole(root, "stale-days"));
        if (freshness.fresh() < 0 || freshness.stale() <= freshness.fresh()) {
            throw root.field("stale-days").wrong("quality.file.stale-first");
        }
        return freshness;
    }

    private static KindRules.Gaps gaps(Entry root) {
        return root.find("gaps").map(entry -> {
            entry.allowOnly(Set.of("least-days", "usual-times"));
            return new KindRules.Gaps(whole(entry, "least-days"), whole(entry, "usual-times"));
        }).orElse(null);
    }

    private static int whole(Entry entry, String key) {
        BigDecimal number = entry.field(key).number();
        if (number.stripTrailingZeros().scale() > 0) {
            throw entry.field(key).wrong("quality.file.not-whole", entry.text(key));
        }
        return number.intValue();
    }

    private Rule rule(Entry entry) {
        Set<String> keys = new HashSet<>(OF_RULE);
        keys.addAll(Checks.KEYS);
        entry.allowOnly(keys);
        String column = entry.text("column");
        String value = entry.find("value").map(found -> Checks.column(found, columns)).orElse(column);
        String shown = entry.find("says").map(found -> Checks.column(found, columns)).orElse(columns.has(column) ? column : value);
        if (!columns.has(value)) {
            throw entry.field("column").wrong(column.equals(WHOLE_ROW) ? "reference.missing" : "quality.file.no-column",
                    column.equals(WHOLE_ROW) ? "value" : column);
        }
        Check check = Checks.read(entry, columns);
        return new Rule(new About(column, entry.oneOf(Aspect.class, "aspect"), yes(entry, "weighs")),
                new When(entry.text("check").equals("required"), Condition.read(entry, "asked", columns),
                        Condition.read(entry, "where", columns), Condition.read(entry, "unless", columns)),
                new Looks(value, shown, check), new Says(entry.text("why"), tells(entry)), samples(entry));
    }

    private List<String> tells(Entry entry) {
        entry.list("tells").forEach(item -> {
            if (!columns.has(item.text()) && !item.text().equals(Rule.FIRST_ROW) && !item.text().equals(Rule.FIRST_VALUE)) {
                item.number();
            }
        });
        return entry.texts("tells");
    }

    private List<Sample> samples(Entry entry) {
        List<Sample> samples = new ArrayList<>();
        for (String key : List.of("lapses", "passes")) {
            entry.field(key).items().forEach(item -> samples.add(
                    new Sample(key.equals("lapses"), item.items().stream().map(this::row).toList(), item)));
        }
        return samples;
    }

    private Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new HashMap<>();
        entry.map().forEach((name, cell) -> {
            if (!columns.has(name)) {
                throw cell.wrong("quality.file.no-column", name);
            }
            if (!cell.text().isEmpty()) {
                row.put(name, switch (columns.type(name)) {
                    case TEXT -> cell.text();
                    case NUMBER -> cell.number();
                    case MONEY -> money(cell);
                    case DAY -> cell.day();
                });
            }
        });
        return row;
    }

    private static Money money(Entry cell) {
        String[] parts = cell.text().split(" ");
        try {
            return Money.of(parts[0], parts[parts.length - 1]);
        } catch (IllegalArgumentException e) {
            throw cell.wrong("quality.file.not-money", cell.text());
        }
    }

    private static boolean yes(Entry entry, String key) {
        String text = entry.text(key);
        if (!Set.of("yes", "no").contains(text)) {
            throw entry.field(key).wrong("reference.not-one-of", text, "yes, no");
        }
        return text.equals("yes");
    }
}
