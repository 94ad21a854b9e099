package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.rules.Look;
import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Figures;
import app.tradewind.words.text.Folding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compares a text with the product's own attributes. Where a product has no data at all, nothing is settled. */
final class DataCheck {

    private static final double ROUNDING = 0.02;

    private final Map<String, String> attributes;
    /** What the product has of the attributes that a rule names: asked for each figure of a text. */
    private final Map<List<String>, List<String>> asked = new IdentityHashMap<>();

    DataCheck(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /** Whether the data say {@link Says#SO} to any figure, having none of the attributes: no pattern need be run. */
    boolean isSilent(Look.DataTest test) {
        return asked.computeIfAbsent(test.attributes(), any -> values(test)).isEmpty() && says(test, Double.NaN, null) == Says.SO;
    }

    /** What the data say of a claim: so it is, otherwise, or nothing although they say other things. */
    enum Says { SO, OTHERWISE, NOTHING }

    /**
     * @param figure of the text in the measure's base unit, NaN where the rule compares none
     * @param look has the units and patterns by which a figure of the data is read
     */
    Says says(Look.DataTest test, double figure, Look look) {
        List<String> values = asked.computeIfAbsent(test.attributes(), any -> values(test));
        if (values.isEmpty()) {
            return switch (test.missing()) {
                case PASSES -> Says.SO;
                case CONTRADICTS -> Says.OTHERWISE;
                case UNKNOWN -> attributes.isEmpty() ? Says.SO : Says.NOTHING;
            };
        }
        boolean otherwise = test.worse() == null ? values.stream().allMatch(value -> denies(test, value))
                : worse(test.worse(), figure, values.stream().flatMap(value -> figures(value, look).stream()).toList());
        return otherwise ? Says.OTHERWISE : Says.SO;
    }

    private static boolean denies(Look.DataTest test, String value) {
        return any(test.is(), value) || !test.not().isEmpty() && !any(test.not(), value);
    }

    private static boolean worse(Look.Worse worse, double figure, List<Double> known) {
        if (known.isEmpty() || Double.isNaN(figure)) {
            return false;
        }
        return worse == Look.Worse.HIGHER
                ? figure > known.stream().mapToDouble(d -> d).max().orElseThrow() * (1 + ROUNDING)
                : figure < known.stream().mapToDouble(d -> d).min().orElseThrow() * (1 - ROUNDING);
    }

    /** Folded values of every attribute that the test asks for. */
    private List<String> values(Look.DataTest test) {
        return attributes.entrySet().stream().filter(each -> !each.getValue().isBlank() && test.names(each.getKey()))
                .map(each -> Folding.term(each.getValue())).toList();
    }

    private static boolean any(List<String> words, String value) {
        return words.stream().anyMatch(word -> word(value, word));
    }

    private static boolean word(String value, String word) {
        for (int at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + 1)) {
            if (Borders.startsWord(value, at) && Borders.endsWord(value, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The figures of an attribute in the base unit: with a unit as a text would write it, or one bare figure. */
    private static List<Double> figures(String value, Look look) {
        List<Double> figures = new ArrayList<>();
        for (Look.Shape shape : look.patterns()) {
            var matcher = shape.find().matcher(value);
            while (matcher.find()) {
                figures.add(Figures.plain(matcher.group(1)) * shape.factor());
            }
        }
        for (Look.Unit unit : look.units()) {
            for (String written : unit.written()) {
                String folded = Folding.term(written);
                for (int at = value.indexOf(folded); at >= 0; at = value.indexOf(folded, at + 1)) {
                    Figures.Figure figure = Borders.endsWord(value, at + folded.length()) ? Figures.before(value, at) : null;
                    if (figure != null) {
                        figures.add(figure.value() * unit.factor());
                    }
                }
            }
        }
        double bare = Figures.plain(value);
        if (figures.isEmpty() && !Double.isNaN(bare)) {
            figures.add(bare);
        }
        return figures;
    }
}
