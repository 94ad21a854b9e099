package app.tradewind.selection.exit;

import app.tradewind.catalog.Money;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.words.Phrase;

/**
 * What a way would bring from today on. What the goods cost once is spent either way and not taken off.
 *
 * @param way which
 * @param brings expected money, or {@code null} where it is not known
 * @param note how, or what is missing, ready to say
 * @param plan prices by week, {@code null} for a way without
 */
public record WayOut(Way way, Money brings, Phrase note, Markdown plan) {

    /** A way without prices by week. */
    public WayOut(Way way, Money brings, Phrase note) {
        this(way, brings, note, null);
    }
}
