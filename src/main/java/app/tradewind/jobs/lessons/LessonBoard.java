package app.tradewind.jobs.lessons;

import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.stock.simulate.season.Score;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.stock.simulate.season.Week;
import app.tradewind.words.Phrase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A lesson as it stands after the weeks played.
 *
 * @param turns what was done
 * @param now what there is at the start of the coming week
 * @param log the person's weeks
 * @param desk what the desk would do now, {@code null} once the season is over
 * @param sides the person, the advice and the rules on the same season
 * @param checks of the lesson, in its order
 */
public record LessonBoard(Turns turns, Now now, List<Week> log, Desk desk, Map<Side, Standing> sides, List<Judged> checks) {

    /**
     * @param stock pieces on hand
     * @param due what is under way
     * @param cash at hand
     * @param past sales of the weeks before the start
     */
    public record Now(int stock, List<Due> due, double cash, int[] past) {
        public Now {
            due = List.copyOf(due);
        }

        public int onOrder() {
            return due.stream().mapToInt(Due::pieces).sum();
        }
    }

    /** @param pieces under way @param ordered week of the order, from 1, 0 before the start @param air by which way */
    public record Due(int pieces, int ordered, boolean air) { }

    /**
     * @param advice with its reasons
     * @param order what would be typed, within cash
     * @param band 10th, 50th and 90th percentile of the demand of the coming weeks
     */
    public record Desk(OrderAdvice advice, Order order, double[][] band) { }

    /** @param score up to now @param stock at the end of each week played @param cash the same */
    public record Standing(Score score, double[] stock, double[] cash) { }

    /** How a check stands. */
    public enum State { PENDING, REACHED, MISSED }

    /** @param check of the lesson @param state of it @param said with the figures */
    public record Judged(Lesson.Check check, State state, Phrase said) { }

    public LessonBoard {
        log = List.copyOf(log);
        sides = new EnumMap<>(sides);
        checks = List.copyOf(checks);
    }

    public Score score() {
        return sides.get(Side.YOU).score();
    }

    /** Checks that were reached. */
    public int reached() {
        return (int) checks.stream().filter(check -> check.state() == State.REACHED).count();
    }
}
