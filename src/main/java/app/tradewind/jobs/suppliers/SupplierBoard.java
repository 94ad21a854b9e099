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
            if (Double.isNaN(past) && Double.isNaN(advised)) {
                return Phrase.of("supply.swing.unknown");
            }
            double worst = Double.isNaN(past) ? advised : Double.isNaN(advised) ? past : Math.max(past, advised);
            if (worst < CALM) {
                return Phrase.of("supply.swing.calm");
            }
            if (worst < WILD) {
                return Phrase.of("supply.swing.some");
            }
            if (Double.isNaN(past) || advised > past * CALM) {
                return Phrase.of(Double.isNaN(past) ? "supply.swing.advised" : "supply.swing.advised-more");
            }
            return Phrase.of(Double.isNaN(advised) ? "supply.swing.placed" : past > advised * CALM ? "supply.swing.placed-more" : "supply.swing.alike");
        }
    }
}
