package app.tradewind.selection.breadth;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.selection.breadth.demand.Group;
import java.util.List;

/**
 * Where one product stands under the demands on a shortlist.
 *
 * @param subject the product
 * @param name what it is called
 * @param place on the list and in the ranking
 * @param why its value and that of the product it is set against; they add up to what the change gains or costs
 */
public record BreadthAdvice(String subject, String name, Place place, Explanation why) implements Advice {

    /**
     * @param standing why it is on the list or not
     * @param rank in the plain ranking, 1 for the best
     * @param value what it is expected to bring
     * @param cost what having it rather than the product it is set against costs; 0 for one that is on the list anyway
     * @param shares groups that need it for their share; empty unless that is why it is on the list
     */
    public record Place(Standing standing, int rank, double value, double cost, List<Group> shares) {
        public Place {
            shares = List.copyOf(shares);
        }
    }

    @Override
    public Verdict verdict() {
        return place.standing.in() ? Verdict.ACT : Verdict.KEEP;
    }
}
