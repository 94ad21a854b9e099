package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * A product to be judged, over all its markets: one that is listed or sold, or one that could be taken on.
 *
 * @param sku its number, or for a product of somebody else the platform's number, or a term that is searched for
 * @param title its name, or empty
 * @param listing its first listing, or {@code null}
 * @param sold its weekly sales, one a market
 * @param estimates others' estimates of it, the most trusted source first
 * @param from where the seller knows it from, in a word
 */
public record Prospect(String sku, String title, Listing listing, List<SalesHistory> sold, List<Estimate> estimates, Phrase from) {

    public Prospect {
        sold = List.copyOf(sold);
        estimates = List.copyOf(estimates);
    }

    /** Whether it has been listed or sold, so that the seller's own files speak of it. */
    public boolean ours() {
        return listing != null || !sold.isEmpty();
    }
}
