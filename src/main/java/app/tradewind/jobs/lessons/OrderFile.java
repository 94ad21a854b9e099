package app.tradewind.jobs.lessons;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.rehearse.PolicyFile;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.stock.simulate.season.Buyer;
import app.tradewind.stock.simulate.season.Game;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.stock.simulate.season.Seasons;
import app.tradewind.stock.simulate.season.Week;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What somebody drew up for a whole season: orders week by week, or a policy. */
public final class OrderFile {

    private static final String WEEK = "week";
    private static final String SEA = "sea";
    private static final String AIR = "air";
    private static final int MOST = 1_000_000;

    private OrderFile() { }

    /**
     * Orders, a table {@code week,sea,air}, weeks from 1; a week that is not named orders nothing. Every order has
     * to be one that could be placed when its week comes.
     *
     * @throws UnusableFileException naming every bad row, or the first week whose order cannot be placed
     */
    public static Turns orders(Path file, LessonDesk desk, Turns start) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, WEEK, SEA);
        int weeks = start.lesson().world().weeks();
        Set<Integer> seen = new HashSet<>();
        RowFlaws flaws = new RowFlaws();
        Order[] told = new Order[weeks];
        Arrays.fill(told, Order.NONE);
        for (PlainRow row : table.rows()) {
            flaws.in(() -> {
                int week = whole(table, row, WEEK);
                if (week < 1 || week > weeks) {
                    throw refused("lesson.file.week", table, row, weeks);
                }
                if (!seen.add(week)) {
                    throw refused("lesson.file.twice", table, row, week);
                }
                told[week - 1] = new Order(whole(table, row, SEA), row.text(AIR).isEmpty() ? 0 : whole(table, row, AIR));
            });
        }
        flaws.check();
        Turns turns = start;
        for (int week = 0; week < weeks; week++) {
            int number = week + 1;
            Phrase wrong = desk.refused(turns, told[week]).orElse(null);
            if (wrong != null) {
                throw new UnusableFileException(Phrase.of("lesson.file.refused", table.file(), number, wrong));
            }
            turns = turns.and(told[week]);
        }
        return turns;
    }

    /**
     * The whole season under a policy of one's own, as {@code simulate} takes it; its item is called
     * {@link Seasons#ITEM}. What it asks for beyond cash is cut.
     *
     * @throws UnusableFileException if it cannot be read, or names no such item
     */
    public static Turns policy(Path file, Turns start) throws UnusableFileException {
        Seasons seasons = Seasons.of(start.lesson().world(), 1, start.seed());
        StockSettings settings = new StockSettings(start.lesson().world().from(), Double.NaN, start.seed());
        Policy policy = PolicyFile.read(file).of(seasons.item(), 0, seasons.futures(), settings)
                .orElseThrow(() -> new UnusableFileException(Phrase.of("lesson.file.no-item", file.getFileName().toString(), Seasons.ITEM)));
        Game game = Game.fly(seasons, 0, Buyer.of(policy), start.lesson().world().weeks());
        return new Turns(start.lesson(), start.seed(), game.log().stream().map(Week::order).toList());
    }

    private static int whole(PlainTable table, PlainRow row, String column) throws UnusableFileException {
        double value = row.needNumber(column);
        if (value != Math.rint(value) || value < 0 || value > MOST) {
            throw new UnusableFileException(Phrase.of("lesson.file.pieces", table.file(), Integer.toString(row.line()), column, row.text(column)));
        }
        return (int) value;
    }

    private static UnusableFileException refused(String code, PlainTable table, PlainRow row, int what) {
        return new UnusableFileException(Phrase.of(code, table.file(), Integer.toString(row.line()), what));
    }
}
