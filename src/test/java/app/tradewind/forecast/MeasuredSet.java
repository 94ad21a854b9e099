package app.tradewind.forecast;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published set of series whose last steps are held out, as a table {@code series_id,index,value,test}.
 *
 * @param file its name in the folder of the data
 * @param horizon steps ahead that are asked for
 * @param told the period that the program is told, as the command line would be
 * @param scored the period by which errors are scaled, as the set was scored where it was published
 */
record MeasuredSet(String file, int horizon, int told, int scored) {

    /** Every set whose series may be learned from, in the order of the table. */
    static final List<MeasuredSet> ALL = List.of(
            new MeasuredSet("m3_monthly_dev", 18, 12, 12),
            new MeasuredSet("m3_quarterly_dev", 8, 4, 4),
            new MeasuredSet("tourism_monthly_dev", 24, 12, 12),
            new MeasuredSet("m4_weekly_dev", 13, 52, 1),
            new MeasuredSet("nn5_daily_dev", 56, 7, 7),
            new MeasuredSet("hospital_monthly", 12, 12, 12),
            new MeasuredSet("carparts_monthly", 12, 12, 12),
            new MeasuredSet("online_retail_weekly_s800", 8, 52, 1),
            new MeasuredSet("online_retail_daily_s250", 28, 7, 7),
            new MeasuredSet("complete_journey_top300_weekly", 8, 52, 1));

    /**
     * One series.
     *
     * @param known what may be learned from; blanks are left out, as the published scores do
     * @param held what came
     */
    record Split(String id, double[] known, double[] held) { }

    /** @param every 1 for all series, n for every n-th of them */
    List<Split> read(Path folder, int every) throws UnusableFileException {
        Map<String, TreeMap<Integer, PlainRow>> rows = new LinkedHashMap<>();
        for (PlainRow row : PlainTable.read(folder.resolve(file + ".csv"), "series_id", "index", "value", "test").rows()) {
            if (!row.text("value").isEmpty() && !"NA".equals(row.text("value"))) {
                rows.computeIfAbsent(row.text("series_id"), id -> new TreeMap<>()).put((int) row.number("index"), row);
            }
        }
        List<Split> all = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, TreeMap<Integer, PlainRow>> series : rows.entrySet()) {
            if (at++ % every == 0) {
                all.add(new Split(series.getKey(), values(series.getValue(), "0"), values(series.getValue(), "1")));
            }
        }
        return all;
    }

    private static double[] values(TreeMap<Integer, PlainRow> rows, String test) throws UnusableFileException {
        double[] values = new double[rows.size()];
        int n = 0;
        for (PlainRow row : rows.values()) {
            if (row.text("test").equals(test)) {
                values[n++] = row.number("value");
            }
        }
        return Arrays.copyOf(values, n);
    }
}
