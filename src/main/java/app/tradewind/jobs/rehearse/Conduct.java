package app.tradewind.jobs.rehearse;

import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.AdvisedPolicy;
import app.tradewind.stock.simulate.Futures;
import app.tradewind.stock.simulate.Policy;
import java.util.Optional;

/** A way of ordering that any item can be flown under. */
public interface Conduct {

    /** How most sellers order: four weeks of sales beyond the lead time. */
    double USUAL_COVER = 4;

    /**
     * @param recent mean sales a week of late
     * @param settings of the advice
     * @return empty where the item is not told of
     */
    Optional<Policy> of(StockItem item, double recent, Futures futures, StockSettings settings);

    /** Follows the advice. */
    static Conduct advised() {
        return (item, recent, futures, settings) -> Optional.of(AdvisedPolicy.of(item, futures, settings));
    }

    /** Orders nothing. */
    static Conduct nothing() {
        return (item, recent, futures, settings) -> Optional.of(new Policy.Nothing());
    }

    /** What the seller does where nobody told better: up to lead time, review and so many weeks of late sales. */
    static Conduct cover(double weeks) {
        return (item, recent, futures, settings) -> Optional.of(new Policy.Cover(
                item.leadTime().weeks() + item.leadTime().reviewWeeks() + weeks, recent));
    }
}
