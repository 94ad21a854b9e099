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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code forecast -w}: {@code sku,market,week} and the figures of each week ahead, then a row for the total; further
 * columns tell how sure, on the row of the total of a product in a market the reason, then the level, what it is of,
 * and the mean after what persons made of it (blank where nobody did).
 */
public final class LevelTable {

    private static final List<String> TELLING = List.of("forecast.note.tried", "forecast.note.data", "forecast.note.aside",
            "forecast.note.odd-aside", "forecast.note.odd-kept", "forecast.note.shift-scaled", "forecast.note.shift-kept",
            "forecast.note.failed", "odd.running");

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
        columns.addAll(List.of("confidence", "reason", "level", "name", "changed"));
        Table.Builder table = new Table.Builder(columns);
        if (level == Level.ITEM) {
            items(snapshot, plan, settings, table);
        } else {
            new SumLevels(snapshot, plan, settings).run(Set.of(level), ItemForecasts.Watch.NONE, sum -> {
                Figures figures = new Figures(sum.mean(), sum.changed(), sum.paths(), sum.method());
                return rows(plan, sum.node(), null, figures, new Why("", ""));
            }).values().forEach(rows -> rows.forEach(table::row));
        }
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

    private void items(Snapshot snapshot, LevelPlan plan, ForecastSettings settings, Table.Builder table) {
        Map<String, Integer> places = new LinkedHashMap<>();
        snapshot.histories().forEach(history -> places.put(history.item().toString(), places.size()));
        new ItemForecasts(snapshot, settings, ItemForecasts.Watch.NONE).each(alone -> {
            int place = places.get(alone.id());
            Forecast agreed = plan.agreed(place, alone, settings.seed());
            Forecast changed = plan.changed(place, agreed, settings.seed());
            SkuMarket item = snapshot.histories().get(place).item();
            return rows(plan, plan.tree().of(place, Level.ITEM), item,
                    new Figures(agreed.mean(), changed == agreed ? null : changed.mean(), agreed.paths(), agreed.method()), new Why(Sureness.word(agreed.why()), Sureness.behind(why(agreed), agreed.why(), words)));
        }, rows -> rows.forEach(table::row));
    }

    /** Which methods were in, how they did, what they saw, and what was done about odd weeks. */
    private String why(Forecast forecast) {
        return forecast.why().notes().stream().filter(LevelTable::tells).map(words::say).collect(Collectors.joining(" "));
    }

    private static boolean tells(Phrase note) {
        return TELLING.stream().anyMatch(note.code()::startsWith);
    }

    private record Why(String sure, String reason) { }

    private record Figures(double[] mean, double[] changed, DemandPaths paths, String method) { }

    private static List<Object[]> rows(LevelPlan plan, Node node, SkuMarket item, Figures figures, Why why) {
        String sku = item != null ? item.sku() : node.level() == Level.PRODUCT ? node.name() : "";
        String market = item != null ? item.market() : node.level() == Level.MARKET ? node.name() : "";
        List<Object[]> rows = new ArrayList<>();
        for (ForecastTable.Line line : ForecastTable.lines("", figures.method, figures.mean, figures.paths)) {
            boolean total = line.step() < 0;
            List<Object> cells = new ArrayList<>(Arrays.asList(ForecastTable.cells(line, sku, market,
                    total ? ForecastTable.TOTAL : plan.firstWeek().plusWeeks(line.step()))));
            double[] changed = figures.changed;
            cells.add(why.sure);
            cells.add(total ? why.reason : "");
            cells.add(node.level().word());
            cells.add(node.name());
            cells.add(changed == null ? null : ForecastTable.round(total ? Arrays.stream(changed).sum() : changed[line.step()]));
            rows.add(cells.toArray());
        }
        return rows;
    }
}
