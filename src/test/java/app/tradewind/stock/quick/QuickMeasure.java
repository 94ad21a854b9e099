package app.tradewind.stock.quick;

import app.tradewind.forecast.launch.Launch;
import app.tradewind.forecast.launch.LaunchCurves;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Small first batches on real launches. Arguments: FILE WEEKS LEAD; columns
 * {@code series_id,date,value,price,description}. Each product launched with at least WEEKS weeks is bought by the
 * advice (its futures drawn from all others' launches), by one big batch from the same futures, and by one who knew;
 * a piece earns 40 % of its price, costs 60 % and brings 20 % when left over. Prints the profits.
 */
final class QuickMeasure {

    private static final double MARGIN = 0.4;
    private static final double LOSS = 0.4;
    private static final int PATHS = 400;

    private QuickMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        int weeks = Integer.parseInt(args[1]);
        int lead = Integer.parseInt(args[2]);
        Map<String, List<PlainRow>> rows = new LinkedHashMap<>();
        for (PlainRow row : PlainTable.read(Path.of(args[0]), "series_id", "date", "value", "price", "description").rows()) {
            rows.computeIfAbsent(row.text("series_id"), id -> new ArrayList<>()).add(row);
        }
        List<Launch> all = new ArrayList<>();
        for (List<PlainRow> one : rows.values()) {
            double[] units = new double[one.size()];
            for (int t = 0; t < units.length; t++) {
                units[t] = Math.max(0, one.get(t).number("value"));
            }
            all.add(new Launch(one.get(0).text("description"), "", one.get(0).number("price"), units));
        }
        double[] sums = new double[5];
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            Launch truth = all.get(i);
            double price = truth.price();
            if (truth.weeks().length >= weeks && price > 0) {
                List<Launch> others = new ArrayList<>(all);
                others.remove(i);
                double[][] futures = new LaunchCurves(others).futures(new Launch(truth.title(), "", price, new double[0]), weeks, PATHS,
                        new SplittableRandom(i)).orElseThrow();
                QuickTask task = new QuickTask(futures, MARGIN * price, LOSS * price, lead, new QuickTask.Rule(1, 1, 0));
                QuickResponse plan = QuickResponse.of(task);
                double[] real = Arrays.copyOf(truth.weeks(), weeks);
                double total = Arrays.stream(real).sum();
                sums[0] += task.profit(Math.min(total, plan.bigBatch()), Math.max(0, plan.bigBatch() - total), 0);
                sums[1] += lived(task, plan, real);
                sums[2] += task.profit(total, 0, 0);
                sums[3] += plan.reading() > 0 ? 1 : 0;
                sums[4] += (double) plan.first() / plan.bigBatch();
                count++;
            }
        }
        System.out.printf(Locale.ROOT, "%d launches, %d weeks, second order takes %d: one batch %.0f, small batch %.0f, clairvoyant %.0f;"
                + " gap closed %.1f %%; read in %.0f %%, first batch %.0f %% of the big one%n", count, weeks, lead, sums[0], sums[1], sums[2],
                100 * (sums[1] - sums[0]) / (sums[2] - sums[0]), 100 * sums[3] / count, 100 * sums[4] / count);
    }

    private static double lived(QuickTask task, QuickResponse plan, double[] real) {
        QuickTask one = new QuickTask(new double[][] {real}, task.margin(), task.loss(), task.leadWeeks(), task.rule());
        if (plan.reading() == 0) {
            double total = Arrays.stream(real).sum();
            return task.profit(Math.min(total, plan.first()), Math.max(0, plan.first() - total), 0);
        }
        Reading truth = new Reading(one, plan.reading());
        int second = plan.reorder(task, (int) Math.min(truth.wanted(0), plan.first()));
        double sold = QuickResponse.sold(truth, 0, plan.first(), second);
        return task.profit(sold, plan.first() + second - sold, 0);
    }
}
