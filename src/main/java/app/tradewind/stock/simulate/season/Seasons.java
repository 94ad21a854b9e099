package app.tradewind.stock.simulate.season;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.stock.policy.Terms;
import app.tradewind.stock.simulate.Futures;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Seasons that a world may bring, drawn once and met by everybody: the first is the one that is played, the
 * others say what luck does. A season has a level of its own, gamma about 1, and Poisson weeks about the
 * world's mean times that level; lead times are drawn as those of every rehearsal are.
 */
public final class Seasons {

    /** How the item is called where a policy of one's own names it. */
    public static final String ITEM = "item";

    private static final int MOST_WEEKS_AHEAD = 40;

    private final World world;
    private final long seed;
    private final int[][] past;
    private final Futures sea;
    private final Futures air;

    private Seasons(World world, long seed, int[][] past, Futures sea, Futures air) {
        this.world = world;
        this.seed = seed;
        this.past = past;
        this.sea = sea;
        this.air = air;
    }

    /** @param count how many; the first of them is the same whatever their number */
    public static Seasons of(World world, int count, long seed) {
        double[][] demand = new double[count][world.weeks() + MOST_WEEKS_AHEAD];
        int[][] past = new int[count][World.PAST];
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int s = 0; s < count; s++) {
            SplittableRandom random = seeds.split();
            UniformRandomProvider source = random::nextLong;
            double doubt = world.market().doubt();
            double level = doubt == 0 ? 1 : GammaDistribution.of(1 / (doubt * doubt), doubt * doubt).createSampler(source).sample();
            for (int t = 0; t < World.PAST; t++) {
                past[s][t] = pieces(level * world.mean(t - World.PAST), source);
            }
            for (int t = 0; t < demand[s].length; t++) {
                demand[s][t] = pieces(level * world.mean(t), source);
            }
        }
        DemandPaths paths = DemandPaths.of(demand);
        World.Way quick = world.ways().air();
        return new Seasons(world, seed, past, Futures.of(item(world, world.ways().sea(), paths), world.weeks(), count, seed),
                quick == null ? null : Futures.of(item(world, quick, paths), world.weeks(), count, seed + 1));
    }

    private static int pieces(double mean, UniformRandomProvider source) {
        return PoissonDistribution.of(mean).createSampler(source).sample();
    }

    /** The item as it stands at the start, coming by a way. */
    private static StockItem item(World world, World.Way way, DemandPaths demand) {
        return new StockItem(ITEM, new Position(world.start().stock(), world.start().onOrder()), lead(world, way),
                economics(world), new OrderRule(world.start().moq(), world.start().pack()), demand);
    }

    static LeadTime lead(World world, World.Way way) {
        return new LeadTime(way.weeks(), way.sdWeeks(), 1,
                new Supply(new double[0], world.ways().closings(), world.ways().factoryShare(), world.from()));
    }

    static Economics economics(World world) {
        Currency currency = Currency.getInstance(world.costs().currency());
        Terms.Season ends = world.costs().leftover() == 1 ? null : new Terms.Season(world.from().plusWeeks(world.weeks()).minusDays(1),
                world.costs().leftover() * world.costs().cost());
        World.Way air = world.ways().air();
        Terms.Second second = air == null ? null : new Terms.Second("air", "sea", air.surcharge(), air.weeks(), air.sdWeeks());
        return new Economics(new Money(BigDecimal.valueOf(world.costs().cost()), currency),
                new Money(BigDecimal.valueOf(world.costs().margin()), currency), world.costs().holdingRate(),
                new Terms(Double.NaN, List.of(), ends, second, null, null));
    }

    /** The item at the start as the flight simulator knows it, coming by the usual way. */
    public StockItem item() {
        return item(world, world.ways().sea(), sea.from(0));
    }

    /** What the usual way brings; for who flies a policy in one go. */
    public Futures futures() {
        return sea;
    }

    World world() {
        return world;
    }

    /** Of everything that is drawn. */
    public long seed() {
        return seed;
    }

    public int count() {
        return past.length;
    }

    /** Sales before the start. */
    public int[] past(int season) {
        return past[season].clone();
    }

    int demand(int season, int week) {
        return (int) sea.demand(season, week);
    }

    int lead(int season, int week, boolean quick) {
        return (quick ? air : sea).lead(season, week);
    }

    int underway(int season) {
        return sea.underway(season);
    }
}
