package app.tradewind.jobs.exit;

import app.tradewind.advice.Amount;
import app.tradewind.advice.Choice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Products that may have to go, those to drop first, of these the ones that tie up most.
 *
 * @param today the day the board is for
 * @param weeks within which a product is to pay back
 * @param terms what the person said
 * @param rows one a product and market
 * @param tied capital of those to drop in the home currency, {@code null} where a rate is missing
 */
public record DropBoard(LocalDate today, int weeks, ExitTerms terms, List<Row> rows, Money tied) {

    public DropBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param name what it is called
     * @param onHand pieces in stock, or {@code null}
     * @param planned prices of a markdown that was accepted, those that are not over
     * @param decided what the person made of this advice, or {@code null}
     */
    public record Row(SkuMarket item, String name, Integer onHand, ExitAdvice advice, List<PlannedWeeks> planned, Choice decided) {

        public Row {
            planned = List.copyOf(planned);
        }
    }

    /** How many rows came to this. */
    public long count(Status status) {
        return rows.stream().filter(row -> row.advice().status() == status).count();
    }

    /** The whole in a sentence. */
    public Phrase said() {
        Phrase state = count(Status.DROP) == 0 ? Phrase.of("shortlist.drop.state.none", count(Status.DOUBTFUL), count(Status.PAYS), count(Status.NOT_KNOWN), weeks)
                : Phrase.of("shortlist.drop.state", count(Status.DROP), tied == null ? Phrase.of("shortlist.drop.tied-unknown") : Amount.said(tied.rounded()),
                        count(Status.DOUBTFUL), count(Status.PAYS), count(Status.NOT_KNOWN), weeks);
        return terms.attention() == null ? Phrase.of("shortlist.drop.state.unsaid", state) : state;
    }
}
