package app.tradewind.jobs.tables.ads;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.intake.terms.HeaderText;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Columns of a search-term report, under their own name and under those of all advertising layouts that travel with
 * the program. What stands in brackets behind a name, a currency or a remark, does not count.
 */
enum AdColumn {
    CAMPAIGN(true, Field.CAMPAIGN),
    TERM(true, Field.TERM),
    CLICKS(true, Field.CLICKS),
    IMPRESSIONS(true, Field.IMPRESSIONS),
    SPEND(true, Field.SPEND),
    ORDERS(true, Field.AD_ORDERS),
    SALES(true, Field.AD_SALES),
    DATE(false, Field.DATE, Field.PERIOD_FROM),
    CURRENCY(false, Field.CURRENCY),
    MARGIN(false, Field.MARGIN_SHARE);

    private static final List<Layout> LAYOUTS = Layouts.shipped().stream().filter(layout -> layout.kind() == Kind.ADVERTISING).toList();

    private final boolean needed;
    private final List<Field> fields;

    AdColumn(boolean needed, Field... fields) {
        this.needed = needed;
        this.fields = List.of(fields);
    }

    boolean needed() {
        return needed;
    }

    /** As the plain table calls it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands among these headers: under its own name first, {@code -1} for nowhere. */
    int in(String[] headers) {
        List<String> plain = Arrays.stream(headers).map(header -> header == null ? "" : plain(header)).toList();
        int at = plain.indexOf(id());
        if (at >= 0) {
            return at;
        }
        return names().stream().mapToInt(plain::indexOf).filter(place -> place >= 0).findFirst().orElse(-1);
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Field field : fields) {
            for (Layout layout : LAYOUTS) {
                layout.columns().fields().getOrDefault(field, List.of()).forEach(header -> names.add(plain(header)));
            }
        }
        return names;
    }

    private static String plain(String header) {
        String folded = HeaderText.fold(header).strip();
        int bracket = folded.indexOf('(');
        return (bracket > 0 ? folded.substring(0, bracket) : folded).strip();
    }
}
