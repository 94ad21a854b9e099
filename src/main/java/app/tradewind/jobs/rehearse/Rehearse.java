package app.tradewind.jobs.rehearse;

import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Flight;
import app.tradewind.stock.simulate.Futures;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.words.Phrase;
import java.util.Optional;

/** Flies items under a way of ordering and, on the same futures, under another one beside it. */
public final class Rehearse {

    /** Futures where nobody asks otherwise. */
    public static final int USUAL_PATHS = 1000;
    /** Weeks where nobody asks otherwise: half a year. */
    public static final int USUAL_WEEKS = 26;

    private final Wish wish;
    private final StockSettings settings;

    public Rehearse(Wish wish, StockSettings settings) {
        this.wish = wish;
        this.settings = settings;
    }

    /**
     * @param weeks to be flown
     * @param paths futures at most
     * @param crossing whether orders may overtake each other
     */
    public record Wish(int weeks, int paths, boolean crossing) {

        /** What is used where nobody asks otherwise. */
        public static final Wish USUAL = new Wish(USUAL_WEEKS, USUAL_PATHS, false);
    }

    /**
     * @param item that was flown
     * @param first outcome, or {@code null} where it could not be flown
     * @param second outcome of what stands beside it, or {@code null} where nothing does or it could not be flown
     * @param missing what is not known, or {@code null} where the item was flown
     */
    public record Flown(StockItem item, Outcome first, Outcome second, Phrase missing) { }

    /**
     * @param recent mean sales a week of late, for rules of thumb
     * @param first way of ordering
     * @param second the one beside it, or {@code null}
     */
    public Flown fly(StockItem item, double recent, Conduct first, Conduct second) {
        OrderAdvice advice = new OrderPlanner().advise(item, settings);
        if (advice.order() == null) {
            return new Flown(item, null, null, advice.why().headline());
        }
        Futures futures = Futures.of(item, wish.weeks(), wish.paths(), settings.seed() * 31 + item.id().hashCode())
                .until(item.economics().terms().season(), settings.today());
        Flight flight = new Flight(item, futures, wish.crossing());
        Optional<Policy> one = first.of(item, recent, futures, settings);
        Optional<Policy> other = second == null ? Optional.empty() : second.of(item, recent, futures, settings);
        if (one.isEmpty() || second != null && other.isEmpty()) {
            return new Flown(item, null, null, Phrase.of("rehearse.missing.policy"));
        }
        return new Flown(item, flight.under(one.get()), other.map(flight::under).orElse(null), null);
    }
}
