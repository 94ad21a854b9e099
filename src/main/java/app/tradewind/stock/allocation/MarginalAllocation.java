package app.tradewind.stock.allocation;

import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Pieces given one by one to the place where the next one saves most, and none where it would cost more
 * than it saves. Fox (1966), Discrete optimization via marginal analysis: exact, since each place's cost
 * is convex.
 *
 * @param pieces for each place
 * @param cost expected cost of all places, pieces missing and pieces left
 */
public record MarginalAllocation(int[] pieces, double cost) {

    /**
     * @param mean of Poisson demand until the next delivery, over 0
     * @param shortage cost of a piece missing
     * @param over cost of a piece left
     */
    public record Place(double mean, double shortage, double over) {

        /** Expected saving of the piece after {@code pieces}. */
        double saving(int pieces) {
            double enough = PoissonDistribution.of(mean).cumulativeProbability(pieces);
            return shortage * (1 - enough) - over * enough;
        }

        double cost(int pieces) {
            PoissonDistribution demand = PoissonDistribution.of(mean);
            double left = 0;
            for (int wanted = 0; wanted < pieces; wanted++) {
                left += (pieces - wanted) * demand.probability(wanted);
            }
            return over * left + shortage * (mean - pieces + left);
        }
    }

    /** @param available pieces to give */
    public static MarginalAllocation of(List<Place> places, int available) {
        int[] pieces = new int[places.size()];
        double[] saving = new double[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            saving[i] = places.get(i).saving(0);
        }
        for (int given = 0; given < available; given++) {
            int best = 0;
            for (int i = 1; i < pieces.length; i++) {
                best = saving[i] > saving[best] ? i : best;
            }
            if (saving[best] <= 0) {
                break;
            }
            pieces[best]++;
            saving[best] = places.get(best).saving(pieces[best]);
        }
        double cost = 0;
        for (int i = 0; i < pieces.length; i++) {
            cost += places.get(i).cost(pieces[i]);
        }
        return new MarginalAllocation(pieces, cost);
    }
}
