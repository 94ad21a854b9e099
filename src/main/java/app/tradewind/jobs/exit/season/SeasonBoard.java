package app.tradewind.jobs.exit.season;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.stock.season.SeasonAdvice;
import java.time.LocalDate;
import java.util.List;

/**
 * Products whose season ends, the next end first.
 *
 * @param today the day the board is for
 * @param rows one a product and market
 */
public record SeasonBoard(LocalDate today, List<Row> rows) {

    public SeasonBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param name what it is called
     * @param planned prices of a markdown that was accepted, those that are not over
     */
    public record Row(SkuMarket item, String name, SeasonAdvice advice, List<PlannedWeeks> planned) {

        public Row {
            planned = List.copyOf(planned);
        }
    }

    /** Rows of a product, one a market. */
    public List<Row> of(String sku) {
        return rows.stream().filter(row -> row.item().sku().equals(sku)).toList();
    }
}
