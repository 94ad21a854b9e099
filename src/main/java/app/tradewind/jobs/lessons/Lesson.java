package app.tradewind.jobs.lessons;

import app.tradewind.stock.simulate.season.World;
import app.tradewind.words.Bilingual;
import java.util.List;

/**
 * One lesson, as its file tells it.
 *
 * @param name by which it is asked for
 * @param title in both languages
 * @param about what is learned, in a sentence
 * @param world the item and its surroundings
 * @param steps in the order they are taken
 */
public record Lesson(String name, Bilingual title, Bilingual about, World world, List<Step> steps) {

    /**
     * @param title of the step
     * @param read what there is to know
     * @param todo what to do
     * @param until weeks played when the step is done
     * @param checks on what was done by then
     */
    public record Step(Bilingual title, Bilingual read, Bilingual todo, int until, List<Check> checks) {
        public Step {
            checks = List.copyOf(checks);
        }
    }

    /**
     * @param measure what is looked at
     * @param limit that it must not go beyond
     * @param from first week looked at, from 1
     * @param until last week looked at
     * @param hint what to think about where it was missed
     */
    public record Check(Measure measure, double limit, int from, int until, Bilingual hint) { }

    /** What a check looks at. */
    public enum Measure {
        /** Share of demand that was lost, at most. */
        LOST_SHARE,
        /** Mean stock against that of the advice, at most. */
        STOCK_AGAINST_ADVICE,
        /** Most pieces on hand and on order at once, in usual weeks of sales, at most. */
        POSITION_WEEKS,
        /** Share of the ordered pieces that came by air, at most. */
        AIR_SHARE,
        /** Pieces left or under way at the end, in usual weeks of sales, at most. */
        LEFT_WEEKS,
        /** Profit against that of the advice, at least; whole seasons only. */
        PROFIT_AGAINST_ADVICE;

        boolean least() {
            return this == PROFIT_AGAINST_ADVICE;
        }
    }

    public Lesson {
        steps = List.copyOf(steps);
    }

    /** All checks, in the order of the steps. */
    public List<Check> checks() {
        return steps.stream().flatMap(step -> step.checks().stream()).toList();
    }
}
