package app.tradewind.jobs.levels;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.level.Base;
import app.tradewind.forecast.level.BottomUp;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.LevelChoice;
import app.tradewind.forecast.level.LevelChoice.Past;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.level.PastErrors;
import app.tradewind.forecast.level.Summing;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Spread;
import app.tradewind.forecast.override.Wish;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.MarketDrivers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the forecasts of all levels agree and spreads what persons changed. Categories, markets, channels and the
 * whole are forecast from their own past besides the products; the way to reconcile them is chosen on the last
 * quarters, held out one after another.
 */
public final class PlanLevels {

    /** Of more products and markets nothing is held out: it would take as long again as the forecast. */
    private static final int MOST_TESTED = 1000;
    /** With fewer the last two quarters are held out one after the other, else the last alone. */
    private static final int FEW = 250;
    private static final int HELD = 13;
    private static final int LEAST_KNOWN = 2 * HELD;
    /** Only the means are judged. */
    private static final int TRIED_PATHS = 100;
    private static final List<Level> OWN = List.of(Level.TOTAL, Level.MARKET, Level.CHANNEL, Level.CATEGORY);

    private final ChoiceMemory memory;

    public PlanLevels(ChoiceMemory memory) {
        this.memory = memory;
    }

    /** @param horizon weeks ahead */
    public LevelPlan run(Snapshot snapshot, int horizon, long seed, ItemForecasts.Watch watch) {
        Tree tree = new Tree(snapshot);
        return run(snapshot, tree, choice(snapshot, tree, seed, watch), horizon, seed, watch);
    }

    private LevelPlan run(Snapshot snapshot, Tree tree, LevelChoice choice, int horizon, long seed, ItemForecasts.Watch watch) {
        LocalDate first = firstWeek(snapshot.today());
        List<ForecastChange> changes = snapshot.changes().stream()
                .filter(change -> tree.has(change.node()) && !change.to().isBefore(first) && change.from().isBefore(first.plusWeeks(horizon)))
                .toList();
        boolean asIs = choice.chosen() instanceof BottomUp;
        if (asIs && changes.isEmpty()) {
            return new LevelPlan(tree, first, choice, null, new LevelPlan.Changed(List.of(), null));
        }
        double[][] bottom = means(snapshot, ForecastSettings.of(horizon, seed, snapshot.today()), watch);
        double[][] agreed = asIs ? bottom : choice.chosen().bottoms(base(snapshot, tree, bottom, seed));
        List<Wish> wishes = changes.stream().map(change -> wish(change, tree, first)).toList();
        return new LevelPlan(tree, first, choice, agreed,
                new LevelPlan.Changed(changes, wishes.isEmpty() ? null : Spread.of(agreed, wishes)));
    }

    /** The plan with further changes, whether they are stored or not. */
    LevelPlan with(List<ForecastChange> changes, Snapshot snapshot, int horizon, long seed) {
        Snapshot.World world = snapshot.world();
        Snapshot other = new Snapshot(snapshot.today(), snapshot.home(), snapshot.catalogue(), snapshot.histories(),
                new Snapshot.World(world.markets(), world.own(), world.rates(), changes, world.odd(), world.planned()), snapshot.leftOut());
        return run(other, horizon, seed, ItemForecasts.Watch.NONE);
    }

    /** Monday of the week in which {@code today} lies: the first that is forecast. */
    static LocalDate firstWeek(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Wish wish(ForecastChange change, Tree tree, LocalDate first) {
        return new Wish(change.id(), change.node().level(), tree.members(change.node()),
                (int) ChronoUnit.WEEKS.between(first, change.from()), (int) ChronoUnit.WEEKS.between(first, change.to()) + 1,
                change.change());
    }

    /** Expected demand of each bottom; nothing where nothing is known. */
    private static double[][] means(Snapshot snapshot, ForecastSettings settings, ItemForecasts.Watch watch) {
        List<double[]> means = new ArrayList<>();
        new ItemForecasts(snapshot, settings, watch).each(
                forecast -> Double.isNaN(forecast.mean()[0]) ? new double[settings.horizon()] : forecast.mean(), means::add);
        return means.toArray(double[][]::new);
    }

    private static Base base(Snapshot snapshot, Tree tree, double[][] bottom, long seed) {
        Weeks weeks = Weeks.of(snapshot.histories());
        Map<Node, int[]> sums = sums(tree);
        Summing summing = new Summing(bottom.length, List.copyOf(sums.values()));
        ForecastSettings settings = ForecastSettings.of(bottom.length == 0 ? HELD : bottom[0].length, seed, snapshot.today());
        MarketDrivers drivers = new MarketDrivers(snapshot.histories(), snapshot.markets(), snapshot.today(), new Forecaster(),
                new MarketDrivers.Told(snapshot.odd(), snapshot.planned()));
        double[][] agreed = summing.of(bottom);
        List<double[]> above = Parallel.map(List.copyOf(sums.keySet()), node ->
                new Forecaster().forecast(series(node, tree, weeks, drivers), settings).mean(), Runtime.getRuntime().availableProcessors());
        double[][] own = new double[agreed.length][];
        Arrays.setAll(own, a -> Double.isNaN(above.get(a)[0]) ? agreed[a] : above.get(a));
        return new Base(summing, bottom, own, PastErrors.of(summing, weeks.demand()));
    }

    /** What is forecast from its own past: sums of two or more, each once. */
    private static Map<Node, int[]> sums(Tree tree) {
        Map<Node, int[]> sums = new LinkedHashMap<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (Level level : OWN) {
            for (Node node : tree.nodes(level)) {
                int[] members = tree.members(node);
                if (members.length > 1 && seen.add(Arrays.stream(members).boxed().toList())) {
                    sums.put(node, members);
                }
            }
        }
        return sums;
    }

    /** The node's own past; with the events of its market where it has but one. */
    private static DemandSeries series(Node node, Tree tree, Weeks weeks, MarketDrivers drivers) {
        int[] members = tree.members(node);
        double[] past = weeks.sum(members);
        int begun = 0;
        while (begun < past.length && past[begun] == 0) {
            begun++;
        }
        DemandSeries series = new DemandSeries(node.level().word() + ' ' + node.name(), Arrays.copyOfRange(past, begun, past.length),
                null, Weeks.SEASON, weeks.first().plusWeeks(begun));
        List<String> markets = Arrays.stream(members).mapToObj(member -> tree.histories().get(member).item().market()).distinct().toList();
        return markets.size() == 1 ? drivers.of(series, markets.get(0)) : series;
    }

    private LevelChoice choice(Snapshot snapshot, Tree tree, long seed, ItemForecasts.Watch watch) {
        String data = ChoiceMemory.digest(snapshot, tree, seed);
        return memory.of(data).orElseGet(() -> {
            LevelChoice choice = choose(snapshot, tree, seed, watch);
            memory.keep(data, choice);
            return choice;
        });
    }

    private static LevelChoice choose(Snapshot snapshot, Tree tree, long seed, ItemForecasts.Watch watch) {
        List<Past> pasts = new ArrayList<>();
        int items = tree.histories().size();
        int weeks = Weeks.of(tree.histories()).count();
        for (int fold = 1; items > 1 && items <= MOST_TESTED && fold <= (items <= FEW ? 2 : 1); fold++) {
            if (weeks - fold * HELD >= LEAST_KNOWN) {
                past(snapshot, fold * HELD, seed, watch, pasts);
            }
        }
        return LevelChoice.of(pasts);
    }

    /** Everything anew as it was known some weeks ago. */
    private static void past(Snapshot snapshot, int ago, long seed, ItemForecasts.Watch watch, List<Past> pasts) {
        List<SalesHistory> before = new ArrayList<>();
        List<SalesHistory> after = new ArrayList<>();
        for (SalesHistory history : snapshot.histories()) {
            int known = history.weeks() - ago;
            if (known > 0) {
                before.add(new SalesHistory(history.item(), history.firstWeek(), Arrays.copyOf(history.units(), known),
                        Arrays.copyOf(history.price(), known), Arrays.copyOf(history.stocked(), known), history.currency()));
                after.add(history);
            }
        }
        Snapshot then = new Snapshot(firstWeek(snapshot.today()).minusWeeks(ago), snapshot.home(), snapshot.catalogue(), before,
                snapshot.world(), snapshot.leftOut());
        double[][] bottom = means(then, new ForecastSettings(HELD, TRIED_PATHS, seed, then.today()), watch);
        if (bottom.length > 1) {
            double[][] held = Weeks.of(after).demand();
            for (int i = 0; i < held.length; i++) {
                int from = held[i].length - ago;
                held[i] = Arrays.copyOfRange(held[i], from, from + HELD);
            }
            pasts.add(new Past(base(then, new Tree(then), bottom, seed), Weeks.of(before).demand(), held));
        }
    }
}
