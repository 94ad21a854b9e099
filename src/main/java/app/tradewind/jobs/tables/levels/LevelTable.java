package app.tradewind.jobs.tables.levels;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.LevelChoice;
import app.tradewind.forecast.level.Node;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.levels.AgreedPieces;
import app.tradewind.jobs.levels.ItemForecasts;
import app.tradewind.jobs.levels.LevelPlan;
import app.tradewind.jobs.levels.Said;
import app.tradewind.jobs.levels.SumLevels;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.tables.ForecastTable;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code forecast -w}: {@code sku,market,week} and the figures of each week ahead, then a row for the total; further
 * columns tell how sure, on the row of the total of a product in a market the reason, then the level, what it is of,
 * the mean after what persons made of it (blank where nobody did) and, on the row of the total, whole pieces that agree
 * at every level, with what persons made of them.
 */
public final class LevelTable {

    private static final List<String> TELLING = List.of("forecast.note.tried", "forecast.note.data", "forecast.note.aside",
            "forecast.note.odd-aside", "forecast.note.odd-kept", "forecast.note.shift-scaled", "forecast.note.shift-kept",
            "forecast.note.failed", "odd.running");

    /** Stands where whole pieces will. */
    private static final Object WHOLE = new Object();

    private final Jobs jobs;
    private final Wishes wishes;
    private final Words words;

    /** @param words language of the reasons */
    public LevelTable(Jobs jobs, Wishes wishes, Words words) {
        this.jobs = jobs;
        this.wishes = wishes;
        this.words = words;
    }

    /**
     * @param table the rows
     * @param notes what the person should know of them
     * @param summary how the levels were made to agree
     */
    public record Result(Table table, List<Phrase> notes, Map<String, Object> summary) { }

    /** @param horizon weeks ahead */
    public Result of(Level level, int horizon) {
        Snapshot snapshot = jobs.snapshot(wishes.asOf());
        LevelPlan plan = jobs.planLevels().run(snapshot, horizon, wishes.seed(), ItemForecasts.Watch.NONE);
        ForecastSettings settings = ForecastSettings.of(horizon, wishes.seed(), snapshot.today());
        List<String> columns = ForecastTable.columns("sku", "market", "week");
        columns.addAll(List.of("confidence", "reason", "level", "name", "changed", "pieces"));
        Table.Builder table = new Table.Builder(columns);
        SumLevels sums = new SumLevels(snapshot, plan, settings);
        AgreedPieces.Gathering gathering = new AgreedPieces.Gathering(plan);
        Map<Node, List<Object[]>> rows = new LinkedHashMap<>();
        if (level == Level.ITEM) {
            items(snapshot, plan, gathering, settings, rows);
        } else {
            sums.run(List.of(Level.ITEM, level), ItemForecasts.Watch.NONE, sum -> {
                if (sum.node().level() == Level.ITEM) {
                    gathering.add(plan.tree().members(sum.node())[0], sum.mean(), sum.changed());
                    return List.<Object[]>of();
                }
                return rows(plan, sum.node(), null, new Figures(sum.mean(), sum.changed(), sum.paths(), sum.method(), new Why("", "")));
            }).forEach((node, some) -> rows.put(node, some));
        }
        AgreedPieces pieces = gathering.done();
        rows.forEach((node, some) -> some.forEach(row -> table.row(whole(pieces, node, row))));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("level", level.word());
        summary.put("way", plan.choice().chosen().name());
        summary.put("tried", plan.choice().judged().stream().map(LevelTable::tried).toList());
        summary.put("changes", plan.changed().changes().size());
        List<Phrase> notes = new ArrayList<>(snapshot.odd().told());
        if (level != Level.ITEM) {
            notes.add(Said.way(plan.choice()));
        }
        return new Result(table.build(), notes, summary);
    }

    private static Map<String, Object> tried(LevelChoice.Judged judged) {
        Map<String, Object> tried = new LinkedHashMap<>();
        tried.put("way", judged.way());
        tried.put("levels", ForecastTable.round(judged.levels()));
        tried.put("products", ForecastTable.round(judged.bottoms()));
        return tried;
    }

    private void items(Snapshot snapshot, LevelPlan plan, AgreedPieces.Gathering gathering, ForecastSettings settings,
            Map<Node, List<Object[]>> rows) {
        Map<String, Integer> places = new LinkedHashMap<>();
        snapshot.histories().forEach(history -> places.put(history.item().toString(), places.size()));
        new ItemForecasts(snapshot, settings, ItemForecasts.Watch.NONE).each(alone -> {
            int place = places.get(alone.id());
            Forecast agreed = plan.agreed(place, alone, settings.seed());
            Forecast changed = plan.changed(place, agreed, settings.seed());
            SkuMarket item = snapshot.histories().get(place).item();
            Figures figures = new Figures(agreed.mean(), changed == agreed ? null : changed.mean(),
                    agreed.paths(), agreed.method(), new Why(Sureness.word(agreed.why()), Sureness.behind(why(agreed), agreed.why(), words)));
            return new Item(place, figures, rows(plan, plan.tree().of(place, Level.ITEM), item, figures));
        }, one -> {
            gathering.add(one.place, one.figures.mean, one.figures.changed);
            rows.put(plan.tree().of(one.place, Level.ITEM), one.rows);
        });
    }

    /** Which methods were in, how they did, what they saw, and what was done about odd weeks. */
    private String why(Forecast forecast) {
        return forecast.why().notes().stream().filter(LevelTable::tells).map(words::say).collect(Collectors.joining(" "));
    }

    private static boolean tells(Phrase note) {
        return TELLING.stream().anyMatch(note.code()::startsWith);
    }

    /** Puts the pieces into their place, now that they are known. */
    private static Object[] whole(AgreedPieces pieces, Node node, Object[] row) {
        if (row[row.length - 1] == WHOLE) {
            Long changed = pieces.changed(node);
            row[row.length - 1] = changed == null ? Long.valueOf(pieces.of(node)) : changed;
        }
        return row;
    }

    private record Why(String sure, String reason) { }

    private record Figures(double[] mean, double[] changed, DemandPaths paths, String method, Why why) { }

    private record Item(int place, Figures figures, List<Object[]> rows) { }

    private static List<Object[]> rows(LevelPlan plan, Node node, SkuMarket item, Figures figures) {
        String sku = item != null ? item.sku() : node.level() == Level.PRODUCT ? node.name() : "";
        String market = item != null ? item.market() : node.level() == Level.MARKET ? node.name() : "";
        List<Object[]> rows = new ArrayList<>();
        for (ForecastTable.Line line : ForecastTable.lines("", figures.method, figures.mean, figures.paths)) {
            boolean total = line.step() < 0;
            List<Object> cells = new ArrayList<>(Arrays.asList(ForecastTable.cells(line, sku, market,
                    total ? ForecastTable.TOTAL : plan.firstWeek().plusWeeks(line.step()))));
            double[] changed = figures.changed;
            cells.add(figures.why.sure);
            cells.add(total ? figures.why.reason : "");
            cells.add(node.level().word());
            cells.add(node.name());
            cells.add(changed == null ? null : ForecastTable.round(total ? Arrays.stream(changed).sum() : changed[line.step()]));
            cells.add(total && !Double.isNaN(figures.mean[0]) ? WHOLE : null);
            rows.add(cells.toArray());
        }
        return rows;
    }
}
