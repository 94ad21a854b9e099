package app.tradewind.jobs.choice;

import app.tradewind.selection.fit.FitCell;
import app.tradewind.selection.fit.FitStatus;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Products over markets.
 *
 * @param markets codes, in the order of the cells
 * @param rows one a product
 */
public record FitBoard(LocalDate today, List<String> markets, List<Row> rows) {

    public FitBoard {
        markets = List.copyOf(markets);
        rows = List.copyOf(rows);
    }

    /** @param cells one a market */
    public record Row(String sku, String name, List<FitCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How many cells have a status. */
    public long count(FitStatus status) {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.status() == status).count();
    }

    /** The whole in a sentence. */
    public Phrase said() {
        return Phrase.of("fit.page.state", rows.size(), markets.size(), count(FitStatus.SELLS_WELL), count(FitStatus.ROOM_TO_TRY),
                count(FitStatus.LOSES_MONEY), count(FitStatus.NOT_ALLOWED_AS_WRITTEN), count(FitStatus.NOT_KNOWN), count(FitStatus.SELLS));
    }
}
