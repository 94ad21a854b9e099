package app.tradewind.intake.cleaning;

import app.tradewind.intake.terms.Packaged;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes of one field that are told in several units, {@code 0.5 kg} beside {@code 500 g}: proposed in the unit
 * that most rows use, to four figures. A text that is more than one figure and one unit is left alone.
 */
final class Units {

    private static final double SURE = 0.9;
    private static final MathContext FIGURES = new MathContext(4);
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+|,\\d{1,2})?)\\s*([^\\d\\s.,].*)");
    private static final Units SHIPPED = new Units(DataFile.parse("units.yaml", Packaged.text("units.yaml")));

    private final Map<String, Unit> byWord = new HashMap<>();

    /** @param name as it is written @param factor how many of its kind's first unit it is */
    private record Unit(String kind, String name, BigDecimal factor, int place) { }

    private record Size(String text, BigDecimal value, Unit unit) { }

    private Units(Entry root) {
        root.map().forEach((kind, units) -> units.map().forEach((name, unit) -> {
            Unit own = new Unit(kind, name, new BigDecimal(unit.text("factor")), byWord.size());
            unit.texts("words").forEach(word -> byWord.put(word, own));
        }));
    }

    static List<Proposal> of(String field, Texts texts) {
        return SHIPPED.proposals(field, texts);
    }

    private List<Proposal> proposals(String field, Texts texts) {
        Map<String, List<Size>> kinds = new TreeMap<>();
        texts.rows().keySet().forEach(text -> size(text).ifPresent(
                size -> kinds.computeIfAbsent(size.unit.kind, none -> new ArrayList<>()).add(size)));
        List<Proposal> found = new ArrayList<>();
        kinds.values().forEach(sizes -> {
            Unit usual = usual(sizes, texts);
            Map<String, String> becomes = new LinkedHashMap<>();
            sizes.stream().filter(size -> size.unit != usual).forEach(size -> becomes.put(size.text, in(usual, size)));
            if (!becomes.isEmpty()) {
                found.add(Proposal.merge(field, usual.name, texts.variants(becomes), SURE, Phrase.of("quality.clean.why.units", usual.name)));
            }
        });
        return found;
    }

    /** The unit of most rows; of equals the one that stands first. */
    private static Unit usual(List<Size> sizes, Texts texts) {
        Map<Unit, Long> rows = new HashMap<>();
        sizes.forEach(size -> rows.merge(size.unit, texts.rows(size.text), Long::sum));
        return rows.entrySet().stream().max(Map.Entry.<Unit, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().place, Comparator.reverseOrder())).orElseThrow().getKey();
    }

    private static String in(Unit unit, Size size) {
        BigDecimal value = size.value.multiply(size.unit.factor).divide(unit.factor, MathContext.DECIMAL64).round(FIGURES);
        return value.stripTrailingZeros().toPlainString() + " " + unit.name;
    }

    private Optional<Size> size(String text) {
        Matcher matcher = SIZE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byWord.get(matcher.group(2).strip().toLowerCase(Locale.ROOT)))
                .map(unit -> new Size(text, new BigDecimal(matcher.group(1).replace(',', '.')), unit));
    }
}
