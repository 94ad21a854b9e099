package app.tradewind.intake.quality.audit;

import app.tradewind.intake.layout.Kind;
import app.tradewind.words.Phrase;

/**
 * What the data of one kind are like for one product and market.
 *
 * @param kind what the rows are about
 * @param rows rows that count
 * @param failing those with a figure that cannot be trusted; a blank description is none
 * @param first what is wrong with the first of them, or {@code null}
 */
public record ItemState(Kind kind, long rows, long failing, Phrase first) {

    ItemState plus(Phrase wrong) {
        return new ItemState(kind, rows + 1, failing + (wrong == null ? 0 : 1), first == null ? wrong : first);
    }
}
