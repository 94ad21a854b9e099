package app.tradewind.stock.simulate;

import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import java.util.Objects;

/**
 * An item flown through the same futures three times: nothing happens; something happens and the levels of before
 * go on; orders are planned anew for it. Common random numbers, so that the differences have small errors.
 *
 * <p>Who does not react still looks every week and orders up to the levels of before; to let the very pieces of
 * before go out whatever is sold would blame nobody's plan but a machine's.
 */
public final class Reactions {

    /** Working out every second week's levels is half the work, and levels move slowly. */
    private static final int EVERY = 2;

    private final Plan before;
    private final Futures futures;
    private final StockSettings settings;
    private final Policy policy;
    private final Outcome calm;

    /**
     * How an item is ordered.
     *
     * @param item as the planner sees it
     * @param money what a piece costs and earns in the money of the flight; the item's own where that is the same
     * @param quantity ordered in the first week
     */
    public record Plan(StockItem item, StockItem.Economics money, int quantity) {

        private StockItem flown() {
            return new StockItem(item.id(), item.position(), item.leadTime(), money, item.rule(), item.demand());
        }
    }

    /**
     * @param before with stock, demand and lead time known
     * @param paths at most
     */
    public Reactions(Plan before, int weeks, int paths, StockSettings settings) {
        this.before = before;
        this.settings = settings;
        this.futures = Futures.of(before.item(), weeks, paths, settings.seed() * 31 + before.item().id().hashCode())
                .until(before.item().economics().terms().season(), settings.today());
        this.policy = new Policy.First(before.quantity(), AdvisedPolicy.of(before.item(), futures, settings, EVERY));
        this.calm = new Flight(before.flown(), futures).under(policy);
    }

    /** Nothing happens and the advice is followed. */
    public Outcome calm() {
        return calm;
    }

    /** It happens and nobody reacts. @param then the item with the money of then */
    public Outcome hit(Plan then, Blow blow) {
        return nothing(then, blow) ? calm : new Flight(then.flown(), futures.under(blow.unheeded())).under(policy);
    }

    /** It happens and orders are planned for it from now on. @param then the item as it is then, demand and lead time as before */
    public Outcome planned(Plan then, Blow blow) {
        if (nothing(then, blow) && then.quantity() == before.quantity()) {
            return calm;
        }
        if (blow.equals(Blow.NONE) && then.quantity() == before.quantity() && OrderPlanner.alike(before.item(), then.item(), settings)) {
            return new Flight(then.flown(), futures).under(policy);
        }
        Futures shaken = futures.under(blow);
        return new Flight(then.flown(), shaken).under(new Policy.First(then.quantity(), AdvisedPolicy.of(then.item(), shaken, settings, EVERY)));
    }

    private boolean nothing(Plan then, Blow blow) {
        return blow.equals(Blow.NONE) && Objects.equals(then.money(), before.money()) && then.item().economics().equals(before.item().economics());
    }
}
