package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.field.Names;
import app.tradewind.copyrisk.field.SpotRow;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.words.text.Figures;
import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;

/** Where a rule could speak in a field: its words, its patterns around their anchors, its units with a figure. */
final class Candidates {

    private final CompiledRule rule;
    private final FieldView field;
    private final List<Candidate> all = new ArrayList<>();

    private Candidates(CompiledRule rule, FieldView field) {
        this.rule = rule;
        this.field = field;
    }

    /**
     * @param spot where, in folded characters
     * @param figure in the measure's base unit, {@code NaN} for none
     * @param name whether a name that no list knows stands there: a weaker find
     */
    record Candidate(Spot spot, double figure, boolean name) { }

    static List<Candidate> of(CompiledRule rule, FieldView field) {
        Candidates work = new Candidates(rule, field);
        work.words();
        work.rule.finds().shapes().forEach(work::shape);
        work.rule.finds().units().forEach(work::unit);
        return work.all;
    }

    /** A rule of single words speaks of the longest: of "Apple Watch", not of the "Apple" in it. */
    private void words() {
        if (rule.trigger().length > 0) {
            List<Spot> spots = field.spots(rule.trigger());
            for (Spot spot : rule.partners().isEmpty() ? Spot.longest(spots) : spots) {
                all.add(new Candidate(spot, Double.NaN, false));
            }
        }
    }

    private void shape(CompiledRule.CompiledShape shape) {
        if (field.any(shape.anchors())) {
            boolean written = shape.shape().asWritten();
            String text = written ? field.text().written() : field.text().text();
            SpotRow anchors = new SpotRow(field.spots(shape.anchors()));
            for (Spot part : anchors.surroundings(text, shape.reach(), !written)) {
                if (hasDigits(text, part, shape.shape().digits())) {
                    find(shape.shape(), text, part);
                }
            }
        }
    }

    private static boolean hasDigits(String text, Spot part, int least) {
        int digits = 0;
        for (int i = part.start(); i < part.end() && digits < least; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= least;
    }

    private void find(Look.Shape shape, String text, Spot part) {
        int from = part.start();
        Matcher matcher = shape.find().matcher(text.substring(from, part.end()));
        while (matcher.find()) {
            if (shape.asWritten()) {
                written(shape, matcher, from);
            } else if (!shape.name() || Names.stands(field.text(), from + matcher.start(1), from + matcher.end(1))) {
                all.add(new Candidate(new Spot(from + matcher.start(), from + matcher.end()), figure(shape, matcher), shape.name()));
            }
        }
    }

    /** A match in the text as written has to hold an anchor, and is judged where it stands in the folded text. */
    private void written(Look.Shape shape, Matcher matcher, int from) {
        if (shape.anchoredIn(matcher.group())) {
            int origin = field.text().origin() + from;
            Spot spot = new Spot(field.text().at(origin + matcher.start()), field.text().at(origin + matcher.end() - 1) + 1);
            if (spot.end() <= field.text().length()) {
                all.add(new Candidate(spot, Double.NaN, false));
            }
        }
    }

    private double figure(Look.Shape shape, Matcher matcher) {
        return matcher.groupCount() > 0 && matcher.group(1) != null && rule.rule().look().data() != null
                ? Figures.plain(matcher.group(1)) * shape.factor() : Double.NaN;
    }

    private void unit(CompiledRule.CompiledUnit unit) {
        for (Spot written : field.spots(unit.group())) {
            Figures.Figure figure = Figures.before(field.text().text(), written.start());
            if (figure != null) {
                all.add(new Candidate(new Spot(figure.start(), written.end()), figure.value() * unit.unit().factor(), false));
            }
        }
    }
}
