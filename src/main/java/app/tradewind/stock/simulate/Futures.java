package app.tradewind.stock.simulate;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.stock.policy.Terms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What happens to an item whatever its owner does: demand of every week, how long an order placed in that
 * week would take, and when what is already on order comes. Drawn once and met by every policy: common
 * random numbers, see Law, Simulation Modeling and Analysis, chapter on variance reduction.
 *
 * <p>Where the forecast's paths end before the weeks do, each goes on with steps drawn from its own, which
 * keeps a path that sells well selling well. Lead times are those of past deliveries or drawn from a gamma
 * distribution, longer where the factory stands still, in whole weeks. What is on order was placed at a time not known: it still takes a share of a lead time, every
 * share alike likely.
 */
public final class Futures {

    private static final double MOST_DEVIATIONS = 6;
    private static final double DAYS_A_WEEK = 7;

    private final double[][] demand;
    private final int[][] lead;
    private final int[] underway;
    private final int weeks;
    private final Blow blow;

    private Futures(double[][] demand, int[][] lead, int[] underway, int weeks) {
        this(demand, lead, underway, weeks, Blow.NONE);
    }

    private Futures(double[][] demand, int[][] lead, int[] underway, int weeks, Blow blow) {
        this.demand = demand;
        this.lead = lead;
        this.underway = underway;
        this.weeks = weeks;
        this.blow = blow;
    }

    /**
     * @param item with demand and lead time known
     * @param weeks to be flown
     * @param most paths at most; the item's demand may have fewer
     * @param seed of the lead times
     */
    public static Futures of(StockItem item, int weeks, int most, long seed) {
        LeadTime time = item.leadTime();
        DemandPaths paths = item.demand();
        int count = Math.min(most, paths.count());
        double spread = time.sdWeeks() > 0 && time.weeks() > 0 ? time.sdWeeks() : 0;
        int ahead = (int) Math.ceil(time.weeks() + MOST_DEVIATIONS * spread + time.reviewWeeks() + time.supply().closedWeeks()) + 1;
        Supply.Arrivals arrivals = time.supply().arrivals();
        double[][] demand = new double[count][weeks + ahead];
        int[][] lead = new int[count][weeks];
        int[] underway = new int[count];
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int s = 0; s < count; s++) {
            SplittableRandom random = seeds.split();
            for (int week = 0; week < demand[s].length; week++) {
                demand[s][week] = paths.at(s, week < paths.steps() ? week : random.nextInt(paths.steps()));
            }
            DoubleSupplier takes = takes(time, spread, random);
            for (int week = 0; week < weeks; week++) {
                lead[s][week] = (int) Math.round(arrivals.of(week, takes.getAsDouble())) - week;
            }
            underway[s] = (int) Math.floor(random.nextDouble() * takes.getAsDouble());
        }
        return new Futures(demand, lead, underway, weeks);
    }

    /** Weeks that an order takes while the factory is open. */
    private static DoubleSupplier takes(LeadTime time, double spread, SplittableRandom random) {
        double[] deliveries = time.supply().deliveries();
        if (deliveries.length > 0) {
            return () -> deliveries[random.nextInt(deliveries.length)] / DAYS_A_WEEK;
        }
        if (spread == 0) {
            return time::weeks;
        }
        UniformRandomProvider source = random::nextLong;
        ContinuousDistribution.Sampler gamma = GammaDistribution
                .of(time.weeks() * time.weeks() / (spread * spread), spread * spread / time.weeks()).createSampler(source);
        return () -> Math.min(gamma.sample(), time.weeks() + MOST_DEVIATIONS * spread);
    }

    /** The same futures, and nobody wants it once its season is over; those themselves where it has none. */
    public Futures until(Terms.Season season, LocalDate today) {
        if (season == null) {
            return this;
        }
        double[][] wanted = new double[demand.length][];
        long days = Math.max(0, ChronoUnit.DAYS.between(today, season.lastDay()) + 1);
        for (int s = 0; s < wanted.length; s++) {
            wanted[s] = demand[s].clone();
            for (int week = (int) Math.min(wanted[s].length, (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK); week < wanted[s].length; week++) {
                wanted[s][week] = 0;
            }
        }
        return new Futures(wanted, lead, underway, weeks, blow);
    }

    /** Futures that are told, one row a path: what history really brought, or a drill. */
    public static Futures told(double[][] demand, int[][] lead) {
        return new Futures(demand, lead, new int[demand.length], lead[0].length);
    }

    /**
     * The same futures, and something happens in them. Parts of a week fall on that share of the paths; on no path
     * does a later supplier bring anything sooner.
     */
    Futures under(Blow happens) {
        double[][] wanted = new double[demand.length][];
        int[][] later = new int[demand.length][weeks];
        int[] stuck = new int[demand.length];
        for (int s = 0; s < wanted.length; s++) {
            wanted[s] = Arrays.stream(demand[s]).map(one -> happens.demand() * one).toArray();
            double share = (s + 0.5) / wanted.length;
            for (int week = 0; week < weeks; week++) {
                later[s][week] = Math.max(0, lead[s][week] + (int) Math.floor(happens.later(week) + share));
            }
            stuck[s] = underway[s] + (int) Math.floor(happens.closed() + share);
        }
        return new Futures(wanted, later, stuck, weeks, happens);
    }

    /** Weeks that an order of a week takes longer than is usual. */
    double later(int week) {
        return blow.later(week);
    }

    /** Whether orders of a week go another way than usual. */
    boolean other(int week) {
        return blow.other(week);
    }

    /** What a piece ordered in a week costs beyond the usual. */
    double extra(int week) {
        return other(week) ? blow.extra() : 0;
    }

    /** Whether an order that takes so many weeks is there before what is stuck behind a closed way. */
    boolean overtakes(int week, double takes) {
        return other(week) && week + takes < blow.closed();
    }

    /** Demand as it is seen from a week on. */
    public DemandPaths from(int week) {
        double[][] later = new double[demand.length][];
        for (int s = 0; s < later.length; s++) {
            later[s] = Arrays.copyOfRange(demand[s], week, demand[s].length);
        }
        return DemandPaths.of(later);
    }

    /** How many there are. */
    public int count() {
        return demand.length;
    }

    /** How many weeks are flown. */
    public int weeks() {
        return weeks;
    }

    /** Pieces wanted on a path in a week. */
    public double demand(int path, int week) {
        return demand[path][week];
    }

    /** Weeks that an order takes which is placed in a week. */
    public int lead(int path, int week) {
        return lead[path][week];
    }

    /** Week in which what was on order at the start comes. */
    public int underway(int path) {
        return underway[path];
    }
}
