package app.tradewind.jobs.levels;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.plans.Promotion.Reach;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.forecast.level.Node;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Demand by level.
 *
 * @param firstWeek Monday of the first week that may be changed
 * @param way how the levels were made to agree
 * @param rows level by level; of a level the one that sells most first
 * @param changes all that were ever set, the latest first
 */
public record LevelsBoard(LocalDate firstWeek, Phrase way, List<Row> rows, List<Judged> changes) {

    public LevelsBoard {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /**
     * @param node what it is of
     * @param name what a product is called, in the market where it is of one; else empty
     * @param history weekly sales of its products together
     * @param fan demand to come, or {@code null} where nothing is known of any
     * @param whole the weeks drawn in whole pieces, which agree with those of all other rows
     * @param plans promotions and prices
     */
    public record Row(Node node, String name, SalesHistory history, Fan fan, Whole whole, Plans plans) { }

    /**
     * @param ahead before what persons made of it
     * @param changed after it, {@code null} where they left it alone
     */
    public record Whole(long ahead, Long changed) { }

    /**
     * @param reach what a promotion for it is about, or {@code null} for a channel: sales name none
     * @param standing those that are about all that it stands for, the latest days first
     */
    public record Plans(Reach reach, List<PlannedWeeks> standing) {
        public Plans {
            standing = List.copyOf(standing);
        }
    }
}
