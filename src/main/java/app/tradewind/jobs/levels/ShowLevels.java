package app.tradewind.jobs.levels;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.jobs.levels.SumLevels.Summed;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Draws demand by level: a quarter ahead, out of the same futures an order stands on. */
public final class ShowLevels {

    private static final int DRAWN_WEEKS = 13;
    private static final double OUTER = 0.025;
    private static final double INNER = 0.1;
    private static final List<Level> SHOWN = List.of(Level.TOTAL, Level.CHANNEL, Level.MARKET, Level.CATEGORY, Level.PRODUCT, Level.ITEM);

    private final PlanLevels plans;

    public ShowLevels(PlanLevels plans) {
        this.plans = plans;
    }

    /** @param changes all that were ever set */
    public LevelsBoard run(Snapshot snapshot, long seed, ItemForecasts.Watch watch, List<Judged> changes) {
        LevelPlan plan = plans.run(snapshot, ChangeForecasts.HORIZON, seed, watch);
        Weeks weeks = Weeks.of(snapshot.histories());
        Names names = snapshot.catalogue().names();
        Phrase way = Said.way(plan.choice());
        ForecastSettings settings = ForecastSettings.of(ChangeForecasts.HORIZON, seed, snapshot.today());
        SumLevels sums = new SumLevels(snapshot, plan, settings);
        AgreedPieces.Gathering gathering = new AgreedPieces.Gathering(plan);
        List<Function<AgreedPieces, LevelsBoard.Row>> drafts = new ArrayList<>(sums.run(SHOWN, watch, sum -> {
            Node node = sum.node();
            String name = name(plan, names, sum);
            SalesHistory history = history(plan, weeks, sum);
            Fan fan = Double.isNaN(sum.mean()[0]) ? null : fan(sum, plan.firstWeek(), way);
            if (node.level() == Level.ITEM) {
                gathering.add(plan.tree().members(node)[0], fan == null ? new double[0] : fan.mean(), fan == null ? null : fan.changed());
            }
            return (Function<AgreedPieces, LevelsBoard.Row>) pieces -> new LevelsBoard.Row(node, name, history, fan,
                    new LevelsBoard.Whole(pieces.of(node), pieces.changed(node)), plans(snapshot.planned(), plan.tree(), node));
        }).values());
        AgreedPieces pieces = gathering.done();
        List<LevelsBoard.Row> rows = new ArrayList<>(drafts.stream().map(draft -> draft.apply(pieces)).toList());
        rows.sort(Comparator.comparing((LevelsBoard.Row row) -> row.node().level())
                .thenComparing(row -> row.fan() == null ? 0 : -Arrays.stream(row.fan().mean()).sum()));
        return new LevelsBoard(plan.firstWeek(), way, rows, changes);
    }

    private static LevelsBoard.Plans plans(Planned planned, Tree tree, Node node) {
        List<SkuMarket> items = Arrays.stream(tree.members(node)).mapToObj(member -> tree.histories().get(member).item()).toList();
        return new LevelsBoard.Plans(reach(node, items.get(0)), planned.told().stream()
                .filter(one -> items.stream().allMatch(item -> planned.covers(one.plan().reach(), item)))
                .sorted(Comparator.comparing((PlannedWeeks one) -> one.plan().from()).reversed()).toList());
    }

    /** @param first any of its products and markets */
    private static Promotion.Reach reach(Node node, SkuMarket first) {
        return switch (node.level()) {
            case ITEM -> new Promotion.Reach(first.sku(), "", first.market());
            case PRODUCT -> new Promotion.Reach(first.sku(), "", "");
            case CATEGORY -> node.name().isEmpty() ? null : new Promotion.Reach("", node.name(), "");
            case MARKET -> new Promotion.Reach("", "", node.name());
            case TOTAL -> Promotion.Reach.ALL;
            case CHANNEL -> null;
        };
    }

    private static String name(LevelPlan plan, Names names, Summed sum) {
        return switch (sum.node().level()) {
            case PRODUCT -> names.of(sum.node().name());
            case ITEM -> names.of(plan.tree().histories().get(plan.tree().members(sum.node())[0]).item());
            default -> "";
        };
    }

    /** Sales of all products together; how much of them was in stock is not told. */
    private static SalesHistory history(LevelPlan plan, Weeks weeks, Summed sum) {
        double[] sold = new double[weeks.count()];
        for (int member : plan.tree().members(sum.node())) {
            SalesHistory one = plan.tree().histories().get(member);
            int offset = (int) ChronoUnit.WEEKS.between(weeks.first(), one.firstWeek());
            for (int week = 0; week < one.weeks(); week++) {
                sold[offset + week] += one.units()[week];
            }
        }
        double[] unknown = new double[sold.length];
        Arrays.fill(unknown, Double.NaN);
        return new SalesHistory(new SkuMarket(sum.node().name(), ""), weeks.first(), sold, unknown, unknown, "");
    }

    private static Fan fan(Summed sum, LocalDate firstWeek, Phrase way) {
        int steps = Math.min(DRAWN_WEEKS, sum.mean().length);
        double[][] outer = new double[2][steps];
        double[][] inner = new double[2][steps];
        for (int step = 0; step < steps; step++) {
            outer[0][step] = sum.paths().quantile(step, OUTER);
            outer[1][step] = sum.paths().quantile(step, 1 - OUTER);
            inner[0][step] = sum.paths().quantile(step, INNER);
            inner[1][step] = sum.paths().quantile(step, 1 - INNER);
        }
        return new Fan(firstWeek, Arrays.copyOf(sum.mean(), steps), outer, inner,
                new Fan.Judged(sum.method(), new Accuracy(Double.NaN, Double.NaN, 0), new Fan.Told(sum.parts().first(steps).reasons(),
                        List.of(way), sum.changed() == null ? null : Arrays.copyOf(sum.changed(), steps))), List.of());
    }
}
