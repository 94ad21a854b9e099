package app.tradewind.intake;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
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
 * numbers: comma                  # point | comma | whole (no decimals)
 * days: day-first                 # day-first | month-first | year-first
 * market: DE
 * layout: generic-orders          # what the file is taken for
 * kind: orders
 * currency: EUR                   # of amounts that name none
 * headers: [Teile-Nr, Stk]        # all headers when it was last brought in, to tell what has changed since
 * </pre>
 *
 * @param fingerprint of the header row it belongs to, or empty for any
 * @param columns fields by header as written; {@code null} values for columns not to be used
 * @param numbers how numbers are written, or {@code null}
 * @param days how days are written, or {@code null}
 * @param market of rows that name none, or empty
 * @param about what the whole file is
 */
public record Mapping(String fingerprint, Map<String, Field> columns, NumberStyle numbers, DateOrder days, String market,
        About about) {

    /** No answers. */
    public static final Mapping NONE = new Mapping("", Map.of(), null, null, "");

    private static final Set<String> KEYS = Set.of("fingerprint", "columns", "numbers", "days", "market", "layout", "kind",
            "currency", "headers");

    public Mapping(String fingerprint, Map<String, Field> columns, NumberStyle numbers, DateOrder days, String market) {
        this(fingerprint, columns, numbers, days, market, About.NOTHING);
    }

    /**
     * @param layout id of the layout it is taken for, or empty
     * @param kind what its rows are about where a person has said so, or {@code null}
     * @param currency of amounts that name none, or {@code null}
     * @param headers as they stood when it was last brought in; empty where that is not known
     */
    public record About(String layout, Kind kind, Currency currency, List<String> headers) {

        /** Nothing was told. */
        public static final About NOTHING = new About("", null, null, List.of());

        public About {
            headers = List.copyOf(headers);
        }
    }

    /** @throws app.tradewind.reference.ReferenceException if the text is no mapping */
    public static Mapping read(String name, String text) {
        Entry root = DataFile.parse(name, text);
        root.allowOnly(KEYS);
        Map<String, Field> columns = new LinkedHashMap<>();
        root.find("columns").ifPresent(found -> found.map().forEach((header, field) -> columns.put(header,
                field.text().isBlank() ? null : Field.ofId(field.text()).orElseThrow(
                        () -> field.wrong("intake.layout.no-field", field.text())))));
        return new Mapping(root.text("fingerprint", ""), columns,
                root.find("numbers").isPresent() ? root.oneOf(NumberStyle.class, "numbers") : null,
                root.find("days").isPresent() ? root.oneOf(DateOrder.class, "days") : null, root.text("market", ""),
                about(root));
    }

    private static About about(Entry root) {
        Kind kind = root.find("kind").isPresent() ? root.oneOf(Kind.class, "kind") : null;
        String code = root.text("currency", "");
        Currency currency = code.isEmpty() ? null : CurrencyText.of(code);
        if (currency == null && !code.isEmpty()) {
            throw root.wrong("intake.layout.no-currency", code);
        }
        return new About(root.text("layout", ""), kind, currency, root.texts("headers"));
    }

    /** These answers, and where they say nothing those of an earlier time. */
    public Mapping over(Mapping before) {
        Map<String, Field> all = new LinkedHashMap<>(before.columns);
        all.putAll(columns);
        About told = new About(about.layout.isEmpty() ? before.about.layout : about.layout,
                about.kind == null ? before.about.kind : about.kind,
                about.currency == null ? before.about.currency : about.currency,
                about.headers.isEmpty() ? before.about.headers : about.headers);
        return new Mapping(fingerprint.isEmpty() ? before.fingerprint : fingerprint, all,
                numbers == null ? before.numbers : numbers, days == null ? before.days : days,
                market.isEmpty() ? before.market : market, told);
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
        line(yaml, "layout", about.layout);
        line(yaml, "kind", about.kind == null ? "" : about.kind.id());
        line(yaml, "currency", about.currency == null ? "" : about.currency.getCurrencyCode());
        if (!about.headers.isEmpty()) {
            yaml.append("headers:\n");
            about.headers.forEach(header -> yaml.append("  - ").append(quoted(header)).append('\n'));
        }
        return yaml.length() == 0 ? "{}\n" : yaml.toString();
    }

    public Mapping withDays(DateOrder order) {
        return new Mapping(fingerprint, columns, numbers, order, market, about);
    }

    public Mapping withNumbers(NumberStyle style) {
        return new Mapping(fingerprint, columns, style, days, market, about);
    }

    public Mapping withColumns(Map<String, Field> other) {
        return new Mapping(fingerprint, other, numbers, days, market, about);
    }

    public Mapping withMarket(String code) {
        return new Mapping(fingerprint, columns, numbers, days, code, about);
    }

    public Mapping withAbout(About told) {
        return new Mapping(fingerprint, columns, numbers, days, market, told);
    }

    /** The same for files with these headers only. */
    public Mapping withFingerprint(String print) {
        return new Mapping(print, columns, numbers, days, market, about);
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
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"";
    }
}
