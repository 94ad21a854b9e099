package app.tradewind.cli.call;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;

/** How many steps a season has, as a whole number or by the word for a step: {@code week} is 52. */
public final class SeasonLength implements ITypeConverter<Integer> {

    private static final Map<String, Integer> A_YEAR = Map.ofEntries(
            Map.entry("day", 365), Map.entry("week", 52), Map.entry("month", 12), Map.entry("quarter", 4), Map.entry("year", 1),
            Map.entry("日", 365), Map.entry("天", 365), Map.entry("周", 52), Map.entry("星期", 52), Map.entry("月", 12),
            Map.entry("季", 4), Map.entry("季度", 4), Map.entry("年", 1));
    private static final Map<String, String> ADVERBS = Map.of("daily", "day", "weekly", "week", "monthly", "month", "quarterly", "quarter",
            "yearly", "year");

    @Override
    public Integer convert(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String word = ADVERBS.getOrDefault(text, text.length() > 1 && text.endsWith("s") ? text.substring(0, text.length() - 1) : text);
        Integer steps = A_YEAR.get(word);
        return steps == null ? Integer.valueOf(text) : steps;
    }
}
