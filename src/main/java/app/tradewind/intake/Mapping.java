package app.tradewind.intake;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Answers about a file's columns and formats, kept for the next file with the same headers. In a file it
 * is YAML, every key optional:
 *
 * <pre>
 * fingerprint: 5d1c0e6f2a7b9c34   # only for files with these headers; import --dry-run prints it
 * columns:                        # header as written: field, or "" for not used
 *   Teile-Nr: sku
 *   Stk: quantity
 * numbers: comma                  # point | comma
 * days: day-first                 # day-first | month-first
 * market: DE
 * </pre>
 *
 * @param fingerprint of the header row it belongs to, or empty for any
 * @param columns fields by header as written; {@code null} values for columns not to be used
 * @param numbers how numbers are written, or {@code null}
 * @param days how days are written, or {@code null}
 * @param market of rows that name none, or empty
 */
public record Mapping(String fingerprint, Map<String, Field> columns, NumberStyle numbers, DateOrder days, String market) {

    /** No answers. */
    public static final Mapping NONE = new Mapping("", Map.of(), null, null, "");

    /** @throws app.tradewind.reference.ReferenceException if the text is no mapping */
    public static Mapping read(String name, String text) {
        Entry root = DataFile.parse(name, text);
        root.allowOnly(Set.of("fingerprint", "columns", "numbers", "days", "market"));
        Map<String, Field> columns = new LinkedHashMap<>();
        root.find("columns").ifPresent(found -> found.map().forEach((header, field) -> columns.put(header,
                field.text().isBlank() ? null : Field.ofId(field.text()).orElseThrow(
                        () -> field.wrong("intake.layout.no-field", field.text())))));
        return new Mapping(root.text("fingerprint", ""), columns,
                root.find("numbers").isPresent() ? root.oneOf(NumberStyle.class, "numbers") : null,
                root.find("days").isPresent() ? root.oneOf(DateOrder.class, "days") : null, root.text("market", ""));
    }

    /** The same mapping as a file, to be read again by {@link #read}. */
    public String toYaml() {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "fingerprint", fingerprint);
        if (!columns.isEmpty()) {
            yaml.append("columns:\n");
            columns.forEach((header, field) -> yaml.append("  ").append(quoted(header)).append(": ")
                    .append(quoted(field == null ? "" : field.id())).append('\n'));
        }
        line(yaml, "numbers", numbers == null ? "" : name(numbers));
        line(yaml, "days", days == null ? "" : name(days));
        line(yaml, "market", market);
        return yaml.length() == 0 ? "{}\n" : yaml.toString();
    }

    public Mapping withDays(DateOrder order) {
        return new Mapping(fingerprint, columns, numbers, order, market);
    }

    public Mapping withNumbers(NumberStyle style) {
        return new Mapping(fingerprint, columns, style, days, market);
    }

    public Mapping withColumns(Map<String, Field> other) {
        return new Mapping(fingerprint, other, numbers, days, market);
    }

    public Mapping withMarket(String code) {
        return new Mapping(fingerprint, columns, numbers, days, code);
    }

    /** The columns by folded header, as recognition compares them. */
    Map<String, Field> folded() {
        Map<String, Field> folded = new LinkedHashMap<>();
        columns.forEach((header, field) -> folded.put(HeaderText.fold(header), field));
        return folded;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void line(StringBuilder yaml, String key, String value) {
        if (!value.isEmpty()) {
            yaml.append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
