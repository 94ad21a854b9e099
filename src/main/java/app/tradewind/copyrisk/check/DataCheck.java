package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.text.Borders;
import app.tradewind.copyrisk.text.Folding;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares a text with the product's own attributes. An attribute that is not there settles nothing. */
final class DataCheck {

    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    /** Thousands in threes, or a figure with or without decimals, at the end. */
    private static final java.util.regex.Pattern LAST = java.util.regex.Pattern.compile(
            "(?<![0-9])(?:([0-9]{1,3}(?:[., ][0-9]{3})+)|([0-9]+(?:[.,][0-9]+)?))[., ]*$");
    private static final double ROUNDING = 0.02;

    private final Map<String, String> attributes;

    DataCheck(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /** Do the data say what the rule needs before it may speak? {@code figure} is NaN where the text has none. */
    boolean contradicts(Look.DataTest test, double figure, List<CompiledRule.CompiledShape> shapes) {
        String value = value(test.attributes());
        if (!test.not().isEmpty()) {
            return value == null || test.not().stream().noneMatch(word -> word(value, word));
        }
        if (value == null) {
            return false;
        }
        if (test.worse() == null) {
            return test.is().stream().anyMatch(word -> word(value, word));
        }
        List<Double> known = figures(value, shapes);
        if (known.isEmpty() || Double.isNaN(figure)) {
            return false;
        }
        return test.worse() == Look.Worse.HIGHER
                ? figure > known.stream().mapToDouble(d -> d).max().orElseThrow() * (1 + ROUNDING)
                : figure < known.stream().mapToDouble(d -> d).min().orElseThrow() * (1 - ROUNDING);
    }

    private String value(List<String> names) {
        for (String name : names) {
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                String key = Folding.term(attribute.getKey()).replace('_', ' ');
                String wanted = Folding.term(name).replace('_', ' ');
                if ((key.equals(wanted) || key.startsWith(wanted + " ")) && !attribute.getValue().isBlank()) {
                    return Folding.term(attribute.getValue());
                }
            }
        }
        return null;
    }

    private static boolean word(String value, String word) {
        for (int at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + 1)) {
            if (Borders.startsWord(value, at) && Borders.endsWord(value, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The figures of an attribute in the base unit: with a unit as a text would write it, or bare. */
    private static List<Double> figures(String value, List<CompiledRule.CompiledShape> shapes) {
        List<Double> figures = new ArrayList<>();
        for (CompiledRule.CompiledShape shape : shapes) {
            Matcher matcher = shape.shape().find().matcher(value);
            while (matcher.find()) {
                figures.add(number(matcher.group(1)) * shape.shape().factor());
            }
        }
        Matcher bare = FIGURE.matcher(value);
        while (figures.isEmpty() && bare.find()) {
            figures.add(number(bare.group()));
        }
        return figures;
    }

    /**
     * {@code 1,500} is a thousand and a half thousand, {@code 1,5} one and a half; of figures in a row the last
     * one counts, which the unit follows: 806 of {@code 1234567, 806}.
     */
    static double number(String digits) {
        java.util.regex.Matcher last = LAST.matcher(digits);
        if (!last.find()) {
            return Double.NaN;
        }
        return Double.parseDouble(last.group(1) != null ? last.group(1).replaceAll("[., ]", "") : last.group(2).replace(',', '.'));
    }
}
