package app.tradewind.jobs.suppliers;

import app.tradewind.stock.supply.SupplierScore;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Suppliers, the best first, and how much their orders swing.
 *
 * @param lines lines of purchase orders all this stands on
 */
public record SupplierBoard(LocalDate today, List<SupplierScore> scores, List<Swing> swings, int lines) {

    public SupplierBoard {
        scores = List.copyOf(scores);
        swings = List.copyOf(swings);
    }

    /**
     * The variance of a product's orders over that of its demand, by stretches of four weeks.
     *
     * @param name what the product is called
     * @param past of the orders that were placed, {@code NaN} with too few of them
     * @param stretches that the past was seen for
     * @param advised of the orders the desk would place on such a demand, {@code NaN} where lead time or demand is unknown
     */
    public record Swing(String sku, String name, double past, int stretches, double advised) {

        private static final double CALM = 1.2;
        private static final double WILD = 4;

        /** What a swing means for the supplier. */
        public Phrase meaning() {
            double figure = Double.isNaN(past) ? advised : past;
            if (Double.isNaN(figure)) {
                return Phrase.of("supply.swing.unknown");
            }
            if (figure < CALM) {
                return Phrase.of("supply.swing.calm");
            }
            return figure < WILD ? Phrase.of("supply.swing.some") : Phrase.of("supply.swing.wild");
        }
    }
}
