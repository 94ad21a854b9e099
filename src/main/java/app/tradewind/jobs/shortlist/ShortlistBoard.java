package app.tradewind.jobs.shortlist;

import app.tradewind.selection.ProductAdvice;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * The shortlist as it stands.
 *
 * @param rows in the order they were put on
 * @param compared the products that were asked for side by side
 * @param undoable whether any step can be taken back; the last one may have emptied the list
 */
public record ShortlistBoard(LocalDate today, List<Row> rows, Comparison compared, boolean undoable) {

    public ShortlistBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param name what it is called
     * @param advice how it stands on the board of products, or {@code null} where it is not on it any more
     */
    public record Row(Entry entry, String name, ProductAdvice advice) {

        public String sku() {
            return entry.sku();
        }
    }

    /** How many have come to a stage. */
    public long count(Stage stage) {
        return rows.stream().filter(row -> row.entry().stage() == stage).count();
    }

    /** The whole in a sentence. */
    public Phrase said() {
        long decided = count(Stage.TAKEN_ON) + count(Stage.REJECTED);
        return rows.isEmpty() ? Phrase.of("shortlist.state.none")
                : Phrase.of("shortlist.state", rows.size(), rows.size() - decided, count(Stage.TAKEN_ON), count(Stage.REJECTED));
    }
}
