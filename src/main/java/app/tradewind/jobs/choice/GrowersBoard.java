package app.tradewind.jobs.choice;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.selection.growth.GrowthAdvice;
import app.tradewind.selection.growth.ScreenAnswer;
import java.time.LocalDate;
import java.util.List;

/**
 * The likeliest growers, and how their ranking proved itself.
 *
 * @param today the day the board is for
 * @param ahead weeks to come that count
 * @param answer the whole screen
 * @param rows one a product and market that is named, likeliest first
 */
public record GrowersBoard(LocalDate today, int ahead, ScreenAnswer answer, List<Row> rows) {

    public GrowersBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param name the product's name
     * @param history its weekly sales
     * @param advice why it is named
     */
    public record Row(String name, SalesHistory history, GrowthAdvice advice) { }
}
