package app.tradewind.jobs.rehearse;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Flight;
import app.tradewind.stock.simulate.Futures;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Currency;
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
     * @param currency of the outcomes' money; {@link Money#UNNAMED} where none is named
     */
    public record Flown(StockItem item, Outcome first, Outcome second, Phrase missing, Currency currency) {

        /** The same in the currency the person counts in; as it is where there is no rate. */
        Flown in(Currency home, HomeMoney money) {
            Money one = currency.equals(home) || first == null ? null : money.in(home, new Money(BigDecimal.ONE, currency));
            return one == null ? this : new Flown(item, first.in(one.toDouble()), second == null ? null : second.in(one.toDouble()), missing, home);
        }
    }

    /**
     * @param recent mean sales a week of late, for rules of thumb
     * @param first way of ordering
     * @param second the one beside it, or {@code null}
     */
    public Flown fly(StockItem item, double recent, Conduct first, Conduct second) {
        OrderAdvice advice = new OrderPlanner().advise(item, settings);
        if (advice.order() == null) {
            return new Flown(item, null, null, advice.why().headline(), Money.UNNAMED);
        }
        Futures futures = Futures.of(item, wish.weeks(), wish.paths(), settings.seed() * 31 + item.id().hashCode())
                .until(item.economics().terms().season(), settings.today());
        Flight flight = new Flight(item, futures, wish.crossing());
        Optional<Policy> one = first.of(item, recent, futures, settings);
        Optional<Policy> other = second == null ? Optional.empty() : second.of(item, recent, futures, settings);
        if (one.isEmpty() || second != null && other.isEmpty()) {
            return new Flown(item, null, null, Phrase.of("rehearse.missing.policy"), Money.UNNAMED);
        }
        Money cost = item.economics().unitCost();
        return new Flown(item, flight.under(one.get()), other.map(flight::under).orElse(null), null, cost == null ? Money.UNNAMED : cost.currency());
    }
}
