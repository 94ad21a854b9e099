package app.tradewind.jobs.exit.payback;

import app.tradewind.advice.Explanation;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.words.Phrase;
import java.util.Comparator;
import java.util.List;

/**
 * The verdict of the board beside that of the drop list. The score weighs many things; money that a product does not
 * bring back leads: kept by its score and let go by the drop list in some market, it is to watch. It is not to drop by
 * that alone, since the stock may be what does not pay back and not the product. Either way each names the other.
 */
public final class LettingGo {

    private LettingGo() { }

    /** @param exits of the product by market; empty where nothing is in stock or known */
    public static ProductAdvice into(ProductAdvice advice, List<ExitAdvice> exits) {
        List<ExitAdvice> known = exits.stream().filter(exit -> exit.payback() != null)
                .sorted(Comparator.comparingDouble((ExitAdvice exit) -> exit.payback().chance()).thenComparing(ExitAdvice::subject)).toList();
        if (known.isEmpty()) {
            return advice;
        }
        Explanation why = advice.why();
        List<ExitAdvice> going = known.stream().filter(exit -> exit.status() != ExitAdvice.Status.PAYS).toList();
        for (ExitAdvice exit : going.isEmpty() ? known.subList(0, 1) : going) {
            why = why.noting(Phrase.of(going.isEmpty() ? "exit.board.pays" : "exit.board.goes", SkuMarket.read(exit.subject()).market(),
                    exit.payback().chance(), ExitRule.USUAL_WEEKS, exit.status().said()));
        }
        long lost = known.stream().filter(exit -> exit.status() == ExitAdvice.Status.DROP).count();
        boolean stays = advice.status() == Status.KEEP || advice.status() == Status.TAKE_ON;
        Status status = stays && lost > 0 ? Status.WATCH : advice.status();
        if (status != advice.status()) {
            why = why.noting(Phrase.of("exit.board.leads", advice.status().said(), status.said()));
        }
        return new ProductAdvice(advice.subject(), advice.rank(), advice.score(), status, advice.missing(), why);
    }
}
