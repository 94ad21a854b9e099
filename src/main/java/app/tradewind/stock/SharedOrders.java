package app.tradewind.stock;

import app.tradewind.stock.policy.JointIntervals;
import app.tradewind.stock.policy.JointIntervals.Joined;
import app.tradewind.stock.policy.JointIntervals.Member;
import app.tradewind.stock.policy.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Advice on items of which some share the cost of an order with others of their supplier. Where one of
 * them has to be ordered, those that would have to be before the next joint order go with it (can-order,
 * Balintfy 1964).
 */
public final class SharedOrders {

    private final OrderPlanner planner = new OrderPlanner();
    private final StockSettings settings;

    public SharedOrders(StockSettings settings) {
        this.settings = settings;
    }

    /** @return one answer an item, in the same order */
    public List<OrderAdvice> advise(List<StockItem> items) {
        JointIntervals joint = new JointIntervals(items.stream().map(SharedOrders::member).toList());
        List<OrderAdvice> answers = new ArrayList<>();
        Set<String> goingOut = new HashSet<>();
        for (StockItem item : items) {
            Joined joined = joint.of(item.id());
            OrderAdvice answer = planner.advise(joined == null ? item : with(item, joined.shared()), settings);
            answers.add(answer);
            if (joined != null && orders(answer)) {
                goingOut.add(joined.shared().supplier());
            }
        }
        for (int i = 0; i < items.size(); i++) {
            Joined joined = joint.of(items.get(i).id());
            if (joined != null && goingOut.contains(joined.shared().supplier()) && !orders(answers.get(i))) {
                answers.set(i, planner.advise(with(items.get(i), joined.shared().goingOut(joined.interval())), settings));
            }
        }
        return answers;
    }

    private static boolean orders(OrderAdvice advice) {
        return advice.order() != null && advice.order().quantity() > 0;
    }

    private static Member member(StockItem item) {
        StockItem.Economics economics = item.economics();
        double weekly = 0;
        for (int step = 0; step < item.demand().steps(); step++) {
            weekly += item.demand().mean(step) / item.demand().steps();
        }
        return new Member(item.id(), economics.terms(), economics.unitCost() == null ? Double.NaN : economics.unitCost().toDouble(),
                economics.holdingRate(), weekly);
    }

    private static StockItem with(StockItem item, Terms.Shared shared) {
        return new StockItem(item.id(), item.position(), item.leadTime(),
                item.economics().with(item.economics().terms().with(shared)), item.rule(), item.demand());
    }
}
