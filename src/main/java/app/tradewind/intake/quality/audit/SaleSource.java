package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.Sale;

/** Gives all order lines, in the order they came, as often as asked. */
@FunctionalInterface
public interface SaleSource {

    void each(Sink sink);

    /** Takes one line after another. */
    @FunctionalInterface
    interface Sink {

        /** @param id the stored line @param counts whether it counts, or a later one stands for it */
        void accept(long id, Sale sale, boolean counts);
    }
}
