package app.tradewind.copyrisk.rules;

import app.tradewind.words.text.Folding;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/**
 * What a rule looks for.
 *
 * @param trigger the words it starts from
 * @param patterns or patterns, run only where one of their anchors occurs
 * @param units or units with a figure before them
 * @param partners what has to stand near
 * @param data what the product's own attributes have to say before the rule may speak, or {@code null}
 */
public record Look(Terms trigger, List<Shape> patterns, List<Unit> units, List<Partner> partners, DataTest data) {

    public Look {
        patterns = List.copyOf(patterns);
        units = List.copyOf(units);
        partners = List.copyOf(partners);
    }

    /**
     * The ways a unit is written.
     *
     * @param written as in a text, {@code mAh}, {@code 毫安}
     * @param factor how many of the measure's base unit one of it is
     */
    public record Unit(List<String> written, double factor) {
        public Unit {
            written = List.copyOf(written);
        }
    }

    /**
     * A pattern in RE2 syntax on the folded text.
     *
     * @param anchors literal texts of which one has to occur; without one the pattern is not run, and a match of a
     *     pattern on the text as written has to hold one, so that such a pattern need not list them again
     * @param find the pattern; a first group, where there is one, is the figure that a measure compares
     * @param factor what the figure is multiplied with to get the measure's base unit
     * @param asWritten whether the pattern and its anchors read the text as written, for signs that folding takes away
     * @param name whether the first group has to be a name: written with a capital that starts no sentence
     * @param digits so many digits have to stand around an anchor before the pattern is tried
     */
    public record Shape(List<String> anchors, Pattern find, double factor, boolean asWritten, boolean name, int digits) {

        private static final int REACH = 40;
        private static final Pattern LONG = Pattern.compile("\\{[0-9]*,([0-9]{2,3})\\}");

        public Shape {
            anchors = List.copyOf(anchors);
        }

        /**
         * Characters of context that the pattern may have on either side of its anchor, to the end of the word: as
         * many as its longest repetition says, or some words.
         */
        public int reach() {
            int most = REACH;
            Matcher repeated = LONG.matcher(find.pattern());
            while (repeated.find()) {
                int times = Integer.parseInt(repeated.group(1));
                most = times < REACH ? most : Math.max(most, times + REACH);
            }
            return most;
        }

        /** Does one of the anchors stand in the text, or this part of it, as written? */
        public boolean anchoredIn(String original) {
            for (int i = 0; i < anchors.size(); i++) {
                if (original.contains(anchors.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * @param attributes names of the attribute in question, in any of which the product may have it
     * @param is folded values of which one has to be there; empty where figures or {@code not} are compared
     * @param not folded values of which none may be there
     * @param missing what it means that the product has no such attribute
     * @param worse which way a figure in the text is a contradiction, or {@code null} for no figures
     */
    public record DataTest(List<String> attributes, List<String> is, List<String> not, Missing missing, Worse worse) {
        public DataTest {
            attributes = List.copyOf(attributes);
            is = List.copyOf(is);
            not = List.copyOf(not);
        }

        /** Whether it asks for an attribute of this name, also with a word behind: {@code power} for {@code power_w}. */
        public boolean names(String attribute) {
            String key = Folding.term(attribute).replace('_', ' ');
            return attributes.stream().map(name -> Folding.term(name).replace('_', ' ')).anyMatch(name -> key.equals(name) || key.startsWith(name + " "));
        }
    }

    /** A claim on which the data are silent passes, stands against them, or is one that nobody can vouch for. */
    public enum Missing { PASSES, CONTRADICTS, UNKNOWN }

    /** A text that promises more than the data: a higher capacity, a lower noise. */
    public enum Worse { HIGHER, LOWER }
}
