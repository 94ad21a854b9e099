package app.tradewind.intake.records;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RowValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row says of the product itself: columns such as {@code Battery (mAh)}, cells of pairs such as
 * {@code material=ABS; ip rating: IPX4}, and pairs of columns such as {@code Attribute 1 name} beside
 * {@code Attribute 1 value(s)}.
 */
final class FactColumns {

    /** A longer text is a description and nothing that could be held against one. */
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 40;
    private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*[(\\uFF08\\[]([^()\\uFF08\\uFF09\\[\\].:]{1,12})[)\\uFF09\\]]\\s*$");
    private static final Pattern METAFIELD = Pattern.compile("^(.*?)\\s*\\(product\\.metafields\\..*$");
    private static final Pattern NUMBERED = Pattern.compile("(?i)^(attribute \\d+) value.*$");
    private static final Pattern BARE = Pattern.compile("[-+]?\\d[\\d.,]*");
    private static final String PAIRS = "[;；|\\n]";

    private record Column(int at, String name, String unit, int namedBy) { }

    private final List<Column> columns = new ArrayList<>();

    FactColumns(ReadPlan plan) {
        if (plan.columns().containsKey(Field.PRODUCT_FACT)) {
            plan.columns().get(Field.PRODUCT_FACT).at().forEach(at -> columns.add(column(plan.header(), at)));
        }
    }

    /** Name to value, in the file's order; nothing of a blank cell: not known is not none. */
    Map<String, String> of(RowValues row) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Column column : columns) {
            String value = row.textAt(column.at);
            String name = column.namedBy < 0 ? column.name : row.textAt(column.namedBy);
            if (!value.isEmpty() && value.length() <= LONGEST && !name.isEmpty()) {
                facts.put(Field.PRODUCT_FACT.safe(name), Field.PRODUCT_FACT.safe(BARE.matcher(value).matches() && !column.unit.isEmpty()
                        ? value + " " + column.unit : value));
            }
        }
        pairs(row.text(Field.ATTRIBUTES), facts);
        return facts;
    }

    /** {@code name=value; name: value}; commas part them too where each part is a pair. */
    private static void pairs(String cell, Map<String, String> facts) {
        String[] parts = cell.split(PAIRS);
        if (parts.length == 1 && pair(cell.replaceAll("[,，].*", "")) > 0) {
            String[] finer = cell.split("[,，]");
            parts = List.of(finer).stream().allMatch(part -> pair(part) > 0) ? finer : parts;
        }
        for (String part : parts) {
            int at = pair(part);
            if (at > 0 && !part.substring(at + 1).isBlank()) {
                facts.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
            }
        }
    }

    /** Where name and value part; -1 where the text is no pair. */
    private static int pair(String text) {
        for (int i = 0; i < text.length() && i <= LONGEST_NAME; i++) {
            if ("=:：".indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i).isBlank() || text.startsWith("//", i + 1) ? -1 : i;
            }
        }
        return -1;
    }

    private static Column column(String[] header, int at) {
        String named = header[at].strip();
        Matcher numbered = NUMBERED.matcher(named);
        if (numbered.matches()) {
            String wanted = numbered.group(1).toLowerCase(Locale.ROOT) + " name";
            for (int i = 0; i < header.length; i++) {
                if (header[i] != null && header[i].strip().toLowerCase(Locale.ROOT).equals(wanted)) {
                    return new Column(at, named, "", i);
                }
            }
        }
        Matcher meta = METAFIELD.matcher(named);
        if (meta.matches()) {
            return new Column(at, meta.group(1), "", -1);
        }
        Matcher unit = UNIT.matcher(named);
        return unit.matches() ? new Column(at, unit.group(1), unit.group(2).strip(), -1) : new Column(at, named, "", -1);
    }
}
