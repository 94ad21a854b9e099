package app.tradewind.jobs.odd.shelf;

import app.tradewind.advice.Digest;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.words.Phrase;
import java.time.LocalDate;

/**
 * Weeks on end in which one product was out of stock in one market, or was taken to be.
 *
 * @param first its first Monday
 * @param weeks how many
 * @param sold pieces in them
 * @param usual pieces a week that the weeks in stock around let expect, {@code NaN} where there are none
 * @param told how it is known
 */
public record EmptyShelf(SkuMarket item, LocalDate first, int weeks, double sold, double usual, Told told) {

    private static final int ID_LETTERS = 8;

    /** How it is known; of {@code IN_STOCK} a person says that the shelf was not empty. */
    public enum Told { FOUND, COUNTED, SAID, IN_STOCK }

    /** Number by which it is decided on: the same as long as product, market and first week are. */
    public String id() {
        return new Digest().add("shelf").add(item.sku()).add(item.market()).add(first.toString()).hex().substring(0, ID_LETTERS);
    }

    /** Monday of the last week. */
    public LocalDate last() {
        return first.plusWeeks(weeks - 1L);
    }

    /** Whether the weeks are taken as out of stock. */
    public boolean counts() {
        return told != Told.IN_STOCK;
    }

    /** Pieces that were probably wanted and could not be sold; {@code NaN} where not known. */
    public double missed() {
        return Math.max(0, usual * weeks - sold);
    }

    /** Why it is taken as it is. */
    public Phrase said() {
        return switch (told) {
            case FOUND -> Phrase.of("places.shelf.found", weeks, sold, usual);
            case COUNTED -> Phrase.of("places.shelf.counted", weeks, sold);
            case SAID -> Phrase.of("places.shelf.said", weeks);
            case IN_STOCK -> Phrase.of("places.shelf.in-stock", weeks, sold);
        };
    }
}
