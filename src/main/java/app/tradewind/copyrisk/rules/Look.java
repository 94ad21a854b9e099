package app.tradewind.copyrisk.rules;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * What a rule looks for.
 *
 * @param trigger the words it starts from
 * @param patterns or patterns, run only where one of their anchors occurs
 * @param partners what has to stand near
 * @param data what the product's own attributes have to say before the rule may speak, or {@code null}
 */
public record Look(Terms trigger, List<Shape> patterns, List<Partner> partners, DataTest data) {

    public Look {
        patterns = List.copyOf(patterns);
        partners = List.copyOf(partners);
    }

    /**
     * A pattern in RE2 syntax on the folded text.
     *
     * @param anchors literal texts of which one has to occur; without one the pattern is not run
     * @param find the pattern; a first group, where there is one, is the figure that a measure compares
     * @param factor what the figure is multiplied with to get the measure's base unit
     * @param asWritten whether the pattern and its anchors read the text as written, for signs that folding takes away
     * @param name whether the first group has to be a name: written with a capital that starts no sentence
     */
    public record Shape(List<String> anchors, Pattern find, double factor, boolean asWritten, boolean name) {
        public Shape {
            anchors = List.copyOf(anchors);
        }

        /** Does one of the anchors stand in the text as written? */
        public boolean anchoredIn(String original) {
            return anchors.stream().anyMatch(original::contains);
        }
    }

    /**
     * @param attributes names of the attribute in question; the first that the product has counts
     * @param is folded values of which one has to be there; empty where figures or {@code not} are compared
     * @param not folded values of which none may be there; with them, missing data count as a contradiction
     * @param worse which way a figure in the text is a contradiction, or {@code null} for no figures
     */
    public record DataTest(List<String> attributes, List<String> is, List<String> not, Worse worse) {
        public DataTest {
            attributes = List.copyOf(attributes);
            is = List.copyOf(is);
            not = List.copyOf(not);
        }
    }

    /** A text that promises more than the data: a higher capacity, a lower noise. */
    public enum Worse { HIGHER, LOWER }
}
