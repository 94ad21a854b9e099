package app.tradewind.stock.policy;

import app.tradewind.stock.lotsize.JointReplenishment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items share their supplier's orders, and how often each goes with one (Silver 1976). Items of which
 * a figure is not known stay alone, and so does the only one of a supplier.
 */
public final class JointIntervals {

    private static final double WEEKS_A_YEAR = 52;

    private final Map<String, Joined> byItem = new LinkedHashMap<>();

    /**
     * @param id the item
     * @param terms with the cost of an order and of a line
     * @param price a piece, {@code NaN} where not known
     * @param rate cost of keeping stock, as a share of its value a year, {@code NaN} where not known
     * @param weekly expected pieces
     */
    public record Member(String id, Terms terms, double price, double rate, double weekly) {

        boolean knows() {
            return terms.shared() != null && terms.shared().lineCost() >= 0 && terms.fixedCost() > 0
                    && price > 0 && rate > 0 && weekly > 0;
        }
    }

    /**
     * @param shared with what goes together filled in
     * @param interval weeks between two orders of the supplier
     */
    public record Joined(Terms.Shared shared, double interval) { }

    public JointIntervals(List<Member> members) {
        Map<String, List<Member>> bySupplier = new LinkedHashMap<>();
        members.stream().filter(Member::knows).forEach(member -> bySupplier
                .computeIfAbsent(member.terms().shared().supplier() + " " + member.terms().fixedCost(), key -> new ArrayList<>()).add(member));
        bySupplier.values().stream().filter(group -> group.size() > 1).forEach(this::join);
    }

    private void join(List<Member> group) {
        JointReplenishment joint = JointReplenishment.of(group.get(0).terms().fixedCost(), group.stream().map(member ->
                new JointReplenishment.Line(member.terms().shared().lineCost(), member.price() * member.rate(), member.weekly() * WEEKS_A_YEAR)).toList());
        double interval = Math.min(WEEKS_A_YEAR, Math.max(1, Math.rint(joint.interval() * WEEKS_A_YEAR)));
        for (int k = 0; k < group.size(); k++) {
            Terms.Shared own = group.get(k).terms().shared();
            byItem.put(group.get(k).id(), new Joined(new Terms.Shared(own.supplier(), own.lineCost(), group.size(),
                    Math.min(WEEKS_A_YEAR, interval * joint.multiples()[k]), 0), interval));
        }
    }

    /** @return {@code null} where the item stays alone */
    public Joined of(String id) {
        return byItem.get(id);
    }
}
