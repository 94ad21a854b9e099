package app.tradewind.jobs.lessons;

import app.tradewind.jobs.lessons.Lesson.Check;
import app.tradewind.jobs.lessons.LessonBoard.Judged;
import app.tradewind.jobs.lessons.LessonBoard.State;
import app.tradewind.stock.simulate.season.Game;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.stock.simulate.season.Week;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Looks at what the person did in the weeks of a check, once they are played. */
final class Judge {

    private final Lesson lesson;
    private final Map<Side, Game> games;

    Judge(Lesson lesson, Map<Side, Game> games) {
        this.lesson = lesson;
        this.games = games;
    }

    List<Judged> all() {
        return lesson.checks().stream().map(this::judge).toList();
    }

    private Judged judge(Check check) {
        if (games.get(Side.YOU).week() < check.until()) {
            return new Judged(check, State.PENDING, Phrase.of("lesson.check.pending", goal(check), check.until()));
        }
        double value = value(check);
        boolean reached = check.measure().least() ? value >= check.limit() : value <= check.limit();
        return new Judged(check, reached ? State.REACHED : State.MISSED,
                reached ? Phrase.of("lesson.check.reached", goal(check), value(check, value))
                        : Phrase.of("lesson.check.missed", goal(check), value(check, value), check.hint()));
    }

    private Phrase value(Check check, double value) {
        return switch (check.measure()) {
            case LOST_SHARE, AIR_SHARE, PROFIT_AGAINST_ADVICE -> Phrase.of("lesson.value.share", value);
            case STOCK_AGAINST_ADVICE -> Phrase.of("lesson.value.times", value);
            case POSITION_WEEKS, LEFT_WEEKS -> Phrase.of("lesson.value.weeks", value);
        };
    }

    private static Phrase goal(Check check) {
        return switch (check.measure()) {
            case LOST_SHARE -> Phrase.of("lesson.goal.lost", check.limit(), check.from(), check.until());
            case STOCK_AGAINST_ADVICE -> Phrase.of("lesson.goal.stock", check.limit(), check.from(), check.until());
            case POSITION_WEEKS -> Phrase.of("lesson.goal.position", check.limit(), check.from(), check.until());
            case AIR_SHARE -> Phrase.of("lesson.goal.air", check.limit(), check.from(), check.until());
            case LEFT_WEEKS -> Phrase.of("lesson.goal.left", check.limit(), check.until());
            case PROFIT_AGAINST_ADVICE -> Phrase.of("lesson.goal.profit", check.limit());
        };
    }

    private double value(Check check) {
        List<Week> mine = weeks(Side.YOU, check);
        double base = lesson.world().market().base();
        return switch (check.measure()) {
            case LOST_SHARE -> share(sum(mine, week -> week.goods().lost()), sum(mine, week -> week.goods().lost() + week.goods().sold()));
            case AIR_SHARE -> share(sum(mine, week -> week.order().air()), sum(mine, week -> week.order().pieces()));
            case STOCK_AGAINST_ADVICE -> sum(mine, Week::stock) / Math.max(1, sum(weeks(Side.ADVICE, check), Week::stock));
            case POSITION_WEEKS -> mine.stream().mapToDouble(week -> week.stock() + week.onOrder() + week.goods().sold()).max().orElse(0) / base;
            case LEFT_WEEKS -> (mine.get(mine.size() - 1).stock() + mine.get(mine.size() - 1).onOrder()) / base;
            case PROFIT_AGAINST_ADVICE -> ratio(games.get(Side.YOU).score().profit(), games.get(Side.ADVICE).score().profit());
        };
    }

    private List<Week> weeks(Side side, Check check) {
        return games.get(side).log().subList(check.from() - 1, check.until());
    }

    private static double sum(List<Week> weeks, ToDoubleFunction<Week> of) {
        return weeks.stream().mapToDouble(of).sum();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Where the advice earned nothing, earning no less than it is all that can be asked. */
    private static double ratio(double mine, double advice) {
        return advice > 0 ? mine / advice : mine >= advice ? 1 : 0;
    }
}
