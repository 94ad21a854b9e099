package app.tradewind.jobs.quick;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.launch.Launch;
import app.tradewind.forecast.launch.LaunchCurves;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.jobs.tables.series.SeriesFile;
import app.tradewind.jobs.tables.service.StrayColumns;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.stock.quick.QuickTask;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** {@code first-batch --items}: first batches of a table of new items, likened to a table of launches. */
public final class FirstBatchFile {

    private static final int WEEKS_A_YEAR = 52;
    private static final int PATHS = 600;
    private static final String[] COLUMNS = {"item_id", "unit_cost", "unit_margin", "lead_time_weeks", "moq", "pack_size", "fixed_cost", "salvage"};

    private final PlainTable table;
    private final LaunchCurves curves;

    /**
     * @param items {@code item_id,unit_cost,unit_margin,lead_time_weeks} and, where known, {@code
     *     moq,pack_size,fixed_cost,salvage}; money in one currency, salvage a share of the cost
     * @param launches weekly sales of earlier products from their first week on: {@code series_id,index,value}
     * @throws UnusableFileException naming file, line and column
     */
    public FirstBatchFile(Path items, Path launches) throws UnusableFileException {
        this.table = PlainTable.read(items, "item_id", "unit_cost", "unit_margin", "lead_time_weeks");
        List<Launch> all = new ArrayList<>();
        for (DemandSeries series : SeriesFile.read(launches, WEEKS_A_YEAR).whole()) {
            all.add(new Launch("", "", Double.NaN, series.units()));
        }
        this.curves = new LaunchCurves(all);
    }

    /** Columns that are not read. */
    public List<Phrase> stray() {
        return StrayColumns.of(table, List.of(COLUMNS));
    }

    /** @param wish for all items; what a row says of itself stands before it */
    public Map<SkuMarket, QuickAdvice> run(FirstBatch.Wish wish, LocalDate today) throws UnusableFileException {
        Map<SkuMarket, QuickAdvice> answers = new LinkedHashMap<>();
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : table.rows()) {
            flaws.in(() -> {
                SkuMarket item = new SkuMarket(row.needText("item_id"), "");
                answers.put(item, of(row, item, wish, today));
            });
        }
        flaws.check();
        return answers;
    }

    private QuickAdvice of(PlainRow row, SkuMarket item, FirstBatch.Wish wish, LocalDate today) throws UnusableFileException {
        double cost = number(row, "unit_cost", Double.NaN);
        double margin = row.number("unit_margin");
        double lead = number(row, "lead_time_weeks", Double.NaN);
        double salvage = number(row, "salvage", wish.salvage());
        double fixed = number(row, "fixed_cost", wish.orderCost() == null ? 0 : wish.orderCost().toDouble());
        int moq = (int) number(row, "moq", 0);
        int pack = (int) Math.max(1, number(row, "pack_size", 1));
        if (salvage >= 1) {
            throw impossible(row, "salvage");
        }
        List<Phrase> missing = new ArrayList<>();
        if (Double.isNaN(cost)) {
            missing.add(Phrase.of("places.quick.no-cost"));
        }
        if (Double.isNaN(margin)) {
            missing.add(Phrase.of("places.quick.no-margin"));
        } else if (!(margin > 0)) {
            missing.add(Phrase.of("places.quick.loss", row.text("unit_margin")));
        }
        if (Double.isNaN(lead)) {
            missing.add(Phrase.of("levers.quick.no-lead"));
        }
        Optional<double[][]> futures = curves.futures(new Launch("", "", Double.NaN, new double[0]), wish.weeks(), PATHS,
                new SplittableRandom(wish.seed() * 31 + item.hashCode()));
        if (futures.isEmpty()) {
            missing.add(Phrase.of("levers.quick.few", curves.size()));
        }
        return missing.isEmpty() ? QuickAdvice.of(item.sku(), new QuickTask(futures.get(), margin, cost * (1 - salvage), (int) Math.ceil(lead),
                new QuickTask.Rule(moq, pack, fixed)), new QuickAdvice.Asked(Money.UNNAMED.getCurrencyCode(), curves.size(), today, wish.seed()))
                : QuickAdvice.abstain(item.sku(), missing, today, wish.seed());
    }

    private double number(PlainRow row, String column, double blank) throws UnusableFileException {
        double value = row.number(column);
        if (value < 0) {
            throw impossible(row, column);
        }
        return Double.isNaN(value) ? blank : value;
    }

    private UnusableFileException impossible(PlainRow row, String column) {
        return new UnusableFileException(Phrase.of("jobs.stock.impossible", table.file(), Integer.toString(row.line()), column, row.text(column)));
    }
}
