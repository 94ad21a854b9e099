package app.tradewind.stock;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.leadtime.Supply;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Demand over an uncertain time: every path of the forecast is met with a lead time of its own, that of a past
 * delivery or drawn from a gamma distribution, and longer where the factory stands still in it. A mixture, never
 * a sum of quantiles and never a normal curve. Where the paths end before the time does, they go on with steps
 * drawn from their own, which keeps a path that sells well selling well.
 */
final class LeadTimeDemand {

    /** Beyond a year nobody plans an order. */
    private static final int MOST_WEEKS_AHEAD = 52;
    private static final double DAYS_A_WEEK = 7;

    private final double[][] cumulative;
    private final double[] lead;
    private final Supply.Arrivals arrivals;
    private final int known;
    private final double weekly;

    LeadTimeDemand(DemandPaths demand, LeadTime leadTime, SplittableRandom random) {
        this.lead = leads(demand.count(), leadTime, random);
        this.arrivals = leadTime.supply().arrivals();
        this.known = demand.steps();
        double longest = Arrays.stream(lead).max().orElse(0) + leadTime.reviewWeeks() + leadTime.supply().closedWeeks();
        int weeks = (int) Math.ceil(Math.max(longest, known)) + MOST_WEEKS_AHEAD + 1;
        this.cumulative = new double[demand.count()][weeks + 1];
        for (int s = 0; s < cumulative.length; s++) {
            for (int week = 0; week < weeks; week++) {
                int step = week < known ? week : random.nextInt(known);
                cumulative[s][week + 1] = cumulative[s][week] + demand.at(s, step);
            }
        }
        double sum = 0;
        for (int step = 0; step < known; step++) {
            sum += demand.mean(step);
        }
        this.weekly = sum / known;
    }

    private LeadTimeDemand(LeadTimeDemand same, Supply.Arrivals arrivals) {
        this.cumulative = same.cumulative;
        this.lead = same.lead;
        this.arrivals = arrivals;
        this.known = same.known;
        this.weekly = same.weekly;
    }

    /** The same futures, were the factory never to stand still. */
    LeadTimeDemand open() {
        return new LeadTimeDemand(this, (ordered, lead) -> ordered + lead);
    }

    private static double[] leads(int count, LeadTime leadTime, SplittableRandom random) {
        double[] lead = new double[count];
        double[] deliveries = leadTime.supply().deliveries();
        if (deliveries.length > 0) {
            Arrays.setAll(lead, s -> deliveries[random.nextInt(deliveries.length)] / DAYS_A_WEEK);
            return lead;
        }
        if (!leadTime.spreads()) {
            Arrays.fill(lead, leadTime.weeks());
            return lead;
        }
        double variance = leadTime.sdWeeks() * leadTime.sdWeeks();
        double shape = leadTime.weeks() * leadTime.weeks() / variance;
        UniformRandomProvider source = random::nextLong;
        ContinuousDistribution.Sampler sampler =
                GammaDistribution.of(shape, variance / leadTime.weeks()).createSampler(source);
        for (int s = 0; s < count; s++) {
            lead[s] = Math.min(sampler.sample(), leadTime.weeks() + 6 * leadTime.sdWeeks());
        }
        return lead;
    }

    /** Demand of each path until an order of {@code further} weeks from now has arrived, ascending. */
    double[] over(double further) {
        double[] totals = new double[lead.length];
        for (int s = 0; s < totals.length; s++) {
            totals[s] = until(s, arrivals.of(further, lead[s]));
        }
        Arrays.sort(totals);
        return totals;
    }

    /** Demand of each path within so many weeks from now, ascending. */
    double[] within(double weeks) {
        double[] totals = new double[lead.length];
        for (int s = 0; s < totals.length; s++) {
            totals[s] = until(s, weeks);
        }
        Arrays.sort(totals);
        return totals;
    }

    /** The least whole number of pieces that lasts in the share {@code p} of all futures. */
    static double quantile(double[] ascending, double p) {
        int index = Math.max(0, (int) Math.ceil(p * ascending.length - 1e-9) - 1);
        return Math.ceil(ascending[index] - 1e-9);
    }

    static double mean(double[] totals) {
        return Arrays.stream(totals).average().orElse(0);
    }

    /** Mean pieces wanted beyond a level. */
    static double beyond(double[] totals, double level) {
        double sum = 0;
        for (double total : totals) {
            sum += Math.max(0, total - level);
        }
        return sum / totals.length;
    }

    /** Share of the paths whose demand until an order of {@code further} weeks from now arrives a position covers. */
    double covered(double position, double further) {
        int covered = 0;
        for (int s = 0; s < lead.length; s++) {
            covered += until(s, arrivals.of(further, lead[s])) <= position ? 1 : 0;
        }
        return (double) covered / lead.length;
    }

    /** Weeks until a position has run out on each path, ascending; infinite beyond what is looked ahead. */
    double[] exhausted(double position) {
        double[] weeks = new double[lead.length];
        for (int s = 0; s < weeks.length; s++) {
            weeks[s] = exhausted(cumulative[s], position);
        }
        Arrays.sort(weeks);
        return weeks;
    }

    private static double exhausted(double[] path, double position) {
        for (int week = 1; week < path.length; week++) {
            if (path[week] > position) {
                return week - 1 + (position - path[week - 1]) / (path[week] - path[week - 1]);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double until(int s, double weeks) {
        int whole = Math.min((int) weeks, cumulative[s].length - 2);
        double rest = Math.min(1, weeks - whole);
        return cumulative[s][whole] + rest * (cumulative[s][whole + 1] - cumulative[s][whole]);
    }

    /** Mean demand a week over the forecast's own horizon. */
    double weekly() {
        return weekly;
    }

    /** How many weeks the forecast itself reached. */
    int known() {
        return known;
    }

    /** The mean lead time that was drawn, in weeks in which the factory is open. */
    double meanLead() {
        return Arrays.stream(lead).average().orElse(0);
    }
}
