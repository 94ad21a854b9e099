package app.tradewind.stock.places;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves between places, carton by carton, each time the one that brings most: what it sells there after its days on
 * the way, less what it would have sold where it lies, less what the carton costs to move. Where that cost is not
 * known, only moves are advised of which a good part of the pieces would otherwise go unsold.
 */
public final class Transfers {

    private static final int MOST_CARTONS = 400;
    /** Share of a carton's pieces that has to be sold additionally where the cost of moving is not known. */
    private static final double WORTH_UNPRICED = 0.25;
    /** With a cost known, the gain has to be more than doubt. */
    private static final double WORTH = 0.02;
    private static final double DAYS_A_WEEK = 7;

    private Transfers() { }

    /**
     * @param days on the way
     * @param aCarton cost of moving one, in the currency of the values; {@code NaN} where not known
     */
    public record Way(double days, double aCarton) { }

    /** Tells the way between two places by their numbers; {@code null} where nothing can be moved. */
    @FunctionalInterface
    public interface Ways {
        Way between(int from, int to);
    }

    /**
     * @param from number of the place that gives
     * @param to number of the place that takes
     * @param gained expected further sales where it arrives, pieces
     * @param given expected sales less where it lay, pieces
     */
    public record Transfer(int from, int to, int pieces, double gained, double given, Way way) {

        /** What it brings before the cost of moving. */
        public double net(List<Site> sites) {
            return gained * sites.get(to).value() - given * sites.get(from).value();
        }
    }

    /** @param carton pieces that travel together */
    public static List<Transfer> of(List<Site> sites, Ways ways, int carton) {
        int[] out = new int[sites.size()];
        int[] in = new int[sites.size()];
        List<Transfer> moves = new ArrayList<>();
        for (int cartons = 0; cartons < MOST_CARTONS; cartons++) {
            Transfer best = best(sites, ways, carton, out, in);
            if (best == null) {
                break;
            }
            out[best.from] += best.pieces;
            in[best.to] += best.pieces;
            add(moves, best);
        }
        return moves;
    }

    private static Transfer best(List<Site> sites, Ways ways, int carton, int[] out, int[] in) {
        Transfer best = null;
        double most = 0;
        for (int from = 0; from < sites.size(); from++) {
            Site giver = sites.get(from);
            // A place that takes does not give: goods never cross.
            if (in[from] > 0 || giver.onHand() - out[from] < carton) {
                continue;
            }
            double given = giver.sales(giver.position() - out[from]) - giver.sales(giver.position() - out[from] - carton);
            for (int to = 0; to < sites.size(); to++) {
                Way way = to == from || out[to] > 0 || !sites.get(to).sells() ? null : ways.between(from, to);
                if (way != null) {
                    double gained = sites.get(to).further(in[to], carton, way.days / DAYS_A_WEEK);
                    Transfer move = new Transfer(from, to, carton, gained, given, way);
                    double worth = worth(move, sites, carton);
                    if (worth > most) {
                        most = worth;
                        best = move;
                    }
                }
            }
        }
        return best;
    }

    /** What a carton brings, 0 and less for not worth its way. */
    private static double worth(Transfer move, List<Site> sites, int carton) {
        double net = move.net(sites);
        double value = sites.get(move.to).value() * carton;
        return Double.isNaN(move.way.aCarton) ? net - WORTH_UNPRICED * value : net - move.way.aCarton - WORTH * value;
    }

    private static void add(List<Transfer> moves, Transfer one) {
        for (int i = 0; i < moves.size(); i++) {
            Transfer same = moves.get(i);
            if (same.from == one.from && same.to == one.to) {
                moves.set(i, new Transfer(one.from, one.to, same.pieces + one.pieces, same.gained + one.gained, same.given + one.given, one.way));
                return;
            }
        }
        moves.add(one);
    }
}
