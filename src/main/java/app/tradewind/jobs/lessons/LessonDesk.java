package app.tradewind.jobs.lessons;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.lessons.LessonBoard.Desk;
import app.tradewind.jobs.lessons.LessonBoard.Due;
import app.tradewind.jobs.lessons.LessonBoard.Now;
import app.tradewind.jobs.lessons.LessonBoard.Standing;
import app.tradewind.stock.simulate.season.Adviser;
import app.tradewind.stock.simulate.season.Contest;
import app.tradewind.stock.simulate.season.Game;
import app.tradewind.stock.simulate.season.Luck;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.stock.simulate.season.Seasons;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.stock.simulate.season.Week;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be asked of the lessons. Needs no workspace. */
public final class LessonDesk {

    /** Seeds that can be typed and read out in a class. */
    public static final long MOST_SEED = 999_999;

    private static final String FOLDER = "lessons";
    private static final double[] BAND = {0.1, 0.5, 0.9};

    private final List<Lesson> lessons;

    private LessonDesk(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    /** Read when first asked for. */
    private static final class Shipped {
        private static final LessonDesk DESK = new LessonDesk(ReferenceData.shipped().entries(FOLDER).stream().map(LessonFile::read).toList());
    }

    /** The lessons that travel with the program. */
    public static LessonDesk shipped() {
        return Shipped.DESK;
    }

    public List<Lesson> lessons() {
        return lessons;
    }

    public Optional<Lesson> named(String name) {
        return lessons.stream().filter(lesson -> lesson.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Why the next order cannot be placed, empty where it can. */
    public Optional<Phrase> refused(Turns turns, Order order) {
        return played(turns).refused(order);
    }

    private static Game played(Turns turns) {
        Game game = new Game(Seasons.of(turns.lesson().world(), 1, turns.seed()), 0);
        turns.orders().forEach(game::play);
        return game;
    }

    /** The lesson as it stands. @throws IllegalArgumentException if one of the orders cannot have been placed */
    public LessonBoard board(Turns turns) {
        Seasons seasons = Seasons.of(turns.lesson().world(), 1, turns.seed());
        Game mine = played(turns);
        Map<Side, Game> games = Contest.of(seasons, turns.orders());
        Map<Side, Standing> sides = new EnumMap<>(Side.class);
        games.forEach((side, game) -> sides.put(side, new Standing(game.score(), game.log().stream().mapToDouble(Week::stock).toArray(),
                game.log().stream().mapToDouble(Week::cash).toArray())));
        return new LessonBoard(turns, new Now(mine.stock(), due(turns, mine), mine.cash(), mine.past()), mine.log(),
                mine.over() ? null : desk(seasons, mine), sides, new Judge(turns.lesson(), games).all());
    }

    private static Desk desk(Seasons seasons, Game mine) {
        Adviser adviser = new Adviser(seasons);
        DemandPaths outlook = adviser.outlook(mine);
        double[][] band = new double[BAND.length][outlook.steps()];
        for (int k = 0; k < BAND.length; k++) {
            for (int step = 0; step < outlook.steps(); step++) {
                band[k][step] = outlook.quantile(step, BAND[k]);
            }
        }
        return new Desk(adviser.advise(mine), mine.fitted(adviser.order(mine)), band);
    }

    /** What was ordered and has not come: the latest orders of each way, since none overtakes another of its way. */
    private static List<Due> due(Turns turns, Game mine) {
        List<Due> due = new ArrayList<>();
        mine.underWay().forEach((ordered, pieces) -> {
            if (pieces.sea() > 0) {
                due.add(new Due(pieces.sea(), ordered, false));
            }
            if (pieces.air() > 0) {
                due.add(new Due(pieces.air(), ordered, true));
            }
        });
        return due;
    }

    /** What luck did: the same sides on other seasons. */
    public Luck luck(Turns turns, Progress progress) {
        Seasons seasons = Seasons.of(turns.lesson().world(), Luck.OTHERS + 1, turns.seed());
        return Luck.of(seasons, turns.orders(), done -> {
            progress.check();
            progress.at(Phrase.of("lesson.luck.task"), done, Luck.OTHERS);
        });
    }
}
