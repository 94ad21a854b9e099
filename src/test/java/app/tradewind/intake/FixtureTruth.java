package app.tradewind.intake;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.Period;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.reference.ReferenceException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a manifest says of one file: its truth, and what may be told or asked about it. Values are texts, lists and maps. */
record FixtureTruth(Map<String, Object> facts) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "sales", Set.of("orders", "sales", "period-sales"),
            "transactions", Set.of("orders", "transactions", "settlement"),
            "settlement", Set.of("orders", "transactions", "settlement"),
            "trend", Set.of("trend", "trends"), "estimates", Set.of("estimates", "market-estimates"));

    /** All of a manifest. @return the map at its top */
    static Map<String, Object> manifest(String text) {
        return map(plain(DataFile.parse("manifest", text)));
    }

    /** An entry without its lines; JSON's null stays {@code null}. */
    private static Object plain(Entry entry) {
        try {
            return entry.text().equals("null") ? null : entry.text();
        } catch (ReferenceException noText) {
            try {
                Map<String, Object> map = new LinkedHashMap<>();
                entry.map().forEach((key, value) -> map.put(key, plain(value)));
                return map;
            } catch (ReferenceException noMap) {
                List<Object> items = new ArrayList<>();
                entry.items().forEach(item -> items.add(plain(item)));
                return items;
            }
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> items ? items : value == null ? List.of() : List.of(value);
    }

    String text(String key) {
        return facts.get(key) instanceof String text ? text : "";
    }

    boolean refused() {
        return text("kind").equals("refuse");
    }

    boolean flag(String key) {
        return text(key).equals("true");
    }

    /** Whether a kind is the one meant, or another that the manifest accepts. */
    boolean accepts(Kind kind) {
        List<Object> all = new ArrayList<>(list(facts.get("kind_alt")));
        all.add(text("kind"));
        return all.stream().map(name -> String.valueOf(name).replace('_', '-')).anyMatch(
                name -> name.equals(kind.id()) || KINDS.getOrDefault(name, Set.of()).contains(kind.id()));
    }

    /** The readings that are right: the main one, then each {@code alt} laid over it. */
    List<Map<String, Object>> readings() {
        List<Map<String, Object>> readings = new ArrayList<>();
        readings.add(facts);
        for (Object alt : list(facts.get("alt"))) {
            Map<String, Object> all = new TreeMap<>(facts);
            all.putAll(map(alt));
            if (map(alt).containsKey("used_rows") && !map(alt).containsKey("excluded")) {
                all.remove("excluded");
            }
            readings.add(all);
        }
        return readings;
    }

    /** Whether the manifest lets a question be asked. */
    boolean mayAsk(Inspection.Question.Topic topic) {
        String asks = list(facts.get("ask")).toString().toLowerCase(Locale.ROOT);
        boolean named = switch (topic) {
            case DATE_ORDER -> asks.contains("date") || asks.contains("day order");
            case NUMBER_STYLE -> asks.contains("number") || asks.contains("decimal") || asks.contains("separator");
            case CURRENCY -> asks.contains("currency") || text("currency_in_file").equals("false");
            case PERIOD -> asks.contains("period") || asks.contains("as-of") || asks.contains("as_of")
                    || asks.contains("day") || flag("needs_period");
            default -> asks.contains(topic.name().toLowerCase(Locale.ROOT));
        };
        return named || flag("may_ask") || flag("ambiguous");
    }

    /** The currency meant, {@code null} where the manifest names none or several. */
    Currency currency() {
        Set<String> codes = new TreeSet<>();
        for (String key : List.of("gross_sum", "price_sum", "refunds_sum", "net_sum")) {
            codes.addAll(map(facts.get(key)).keySet());
        }
        codes.removeIf(code -> code.length() != 3);
        return codes.size() == 1 ? Currency.getInstance(codes.iterator().next()) : null;
    }

    /** The period the manifest's notes mean, or some day for files that only need any. */
    Period period() {
        Matcher days = DAY.matcher(text("notes"));
        if (days.find()) {
            String from = days.group();
            return Period.parse(days.find() ? from + ".." + days.group() : from);
        }
        return Period.parse("2026-09-30");
    }

    /** The answers that the {@code if_…} keys foresee, by key. */
    Map<String, Mapping> answers() {
        Map<String, Mapping> answers = new TreeMap<>();
        for (String key : facts.keySet()) {
            String rest = key.startsWith("if_") ? key.substring(3).toLowerCase(Locale.ROOT) : "";
            if (rest.isEmpty()) {
                continue;
            }
            Mapping number = Mapping.NONE.withNumbers(
                    rest.matches(".*(thousand|group|point|us|en).*") ? NumberStyle.POINT : NumberStyle.COMMA);
            answers.put(key, rest.contains("dmy") || rest.contains("day") ? Mapping.NONE.withDays(DateOrder.DAY_FIRST)
                    : rest.contains("mdy") || rest.contains("month") ? Mapping.NONE.withDays(DateOrder.MONTH_FIRST) : number);
        }
        if (answers.isEmpty()) {
            answers.put("", Mapping.NONE.withDays(DateOrder.DAY_FIRST).withNumbers(NumberStyle.POINT));
        }
        return answers;
    }
}
