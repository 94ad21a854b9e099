package app.tradewind.forecast.level;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.forecast.level.MinTrace.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what making forecasts agree is worth. Arguments: FILE DESCRIPTIONS HORIZON BACK ORIGINS EVERY. FILE
 * has {@code series_id,value} and, where DESCRIPTIONS is {@code -}, {@code category}; else DESCRIPTIONS is a table
 * {@code stockcode,description}, from whose words category and colour are made. The last BACK steps are left off,
 * then ORIGINS origins are tried at a distance of HORIZON. Prints for each level and way the mean absolute error
 * by that of the naive forecast on the known steps, and the root mean square error in the same way, means over
 * things and origins; {@code chosen} is what the two origins before spoke for, to be held against
 * {@code bottom-up.}, which leaves the first origin out like it.
 */
final class LevelMeasure {

    private static final String[] KINDS = {"CHRISTMAS", "BAG", "MUG", "BOX", "CARD", "NECKLACE", "BRACELET", "EARRINGS", "CUSHION",
        "CANDLE", "LIGHT", "HOLDER", "SIGN", "CLOCK", "CAKE", "PAPER", "WRAP", "FRAME", "BOWL", "TIN", "GARLAND", "SET", "HEART"};
    private static final String[] COLOURS = {"PINK", "RED", "BLUE", "WHITE", "GREEN", "BLACK", "SILVER", "IVORY"};

    private LevelMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        int horizon = Integer.parseInt(args[2]);
        int back = Integer.parseInt(args[3]);
        int origins = Integer.parseInt(args[4]);
        int every = Integer.parseInt(args[5]);
        Map<String, List<Double>> values = new LinkedHashMap<>();
        Map<String, String> kind = new LinkedHashMap<>();
        boolean own = args[1].equals("-");
        for (PlainRow row : PlainTable.read(Path.of(args[0]), "series_id", "value").rows()) {
            values.computeIfAbsent(row.text("series_id"), id -> new ArrayList<>()).add(row.number("value"));
            kind.put(row.text("series_id"), own ? row.text("category") : "");
        }
        Map<String, String> told = new LinkedHashMap<>();
        if (!own) {
            PlainTable.read(Path.of(args[1]), "stockcode", "description").rows()
                    .forEach(row -> told.put(row.text("stockcode"), row.text("description")));
        }
        List<String> ids = new ArrayList<>(values.keySet());
        ids.removeIf(id -> ids.indexOf(id) % every != 0);
        int longest = ids.stream().mapToInt(id -> values.get(id).size()).max().orElseThrow();
        List<String> levels = new ArrayList<>(List.of("total"));
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        groups.put("total", new ArrayList<>());
        for (int i = 0; i < ids.size(); i++) {
            groups.get("total").add(i);
            String category = own ? kind.get(ids.get(i)) : word(told.getOrDefault(ids.get(i), ""), KINDS);
            groups.computeIfAbsent("category " + category, key -> new ArrayList<>()).add(i);
            if (!own) {
                groups.computeIfAbsent("colour " + word(told.getOrDefault(ids.get(i), ""), COLOURS), key -> new ArrayList<>()).add(i);
            }
        }
        groups.keySet().stream().skip(1).map(name -> name.split(" ")[0]).distinct().forEach(levels::add);
        levels.add("bottom");
        Summing summing = new Summing(ids.size(), groups.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList());
        Map<String, double[]> sums = new LinkedHashMap<>();
        List<LevelChoice.Past> pasts = new ArrayList<>();
        for (int origin = origins - 1; origin >= 0; origin--) {
            int end = longest - back - horizon * (origin + 1);
            double[][] known = new double[ids.size()][];
            double[][] held = new double[ids.size()][];
            for (int i = 0; i < known.length; i++) {
                List<Double> all = values.get(ids.get(i));
                int missing = longest - all.size();
                double[] whole = new double[longest];
                Arrays.setAll(whole, t -> t < missing ? 0 : all.get(t - missing));
                known[i] = Arrays.copyOf(whole, end);
                held[i] = Arrays.copyOfRange(whole, end, end + horizon);
            }
            score(summing, new ArrayList<>(groups.keySet()), known, held, sums, pasts);
        }
        sums.forEach((key, sum) -> {
            if (key.startsWith("cover ")) {
                System.out.printf(Locale.ROOT, "%-28s %5.0f  .5 %.3f  .9 %.3f  .95 %.3f  pinball %.4f%n", key, sum[3], sum[0] / sum[3],
                        sum[1] / sum[3], sum[2] / sum[3], sum[4] / sum[3]);
            }
        });
        for (String level : levels) {
            double[] bar = sums.get(level + " bottom-up");
            sums.forEach((key, sum) -> {
                if (key.startsWith(level + " ")) {
                    System.out.printf(Locale.ROOT, "%-24s %6.0f  mae %.4f (%.3f)  rmse %.4f (%.3f)%n", key, sum[2], sum[0] / sum[2],
                            sum[0] / bar[0], sum[1] / sum[2], sum[1] / bar[1]);
                }
            });
        }
    }

    private static String word(String text, String[] words) {
        return Arrays.stream(words).filter(text::contains).findFirst().orElse("OTHER");
    }

    private static void score(Summing summing, List<String> names, double[][] known, double[][] held, Map<String, double[]> sums,
            List<LevelChoice.Past> pasts) {
        double[][] knownAbove = summing.of(known);
        double[][] heldAbove = summing.of(held);
        List<DemandSeries> below = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            below.add(DemandSeries.of("b" + i, sold(known[i]), 52));
        }
        ForecastSettings settings = new ForecastSettings(held[0].length, 400, 1, null);
        Forecaster forecaster = Forecaster.of(below, settings);
        List<Forecast> futures = below.parallelStream().map(one -> forecaster.forecast(one, settings)).toList();
        double[][] bottom = futures.stream().map(Forecast::mean).map(mean -> Double.isNaN(mean[0]) ? new double[mean.length] : mean).toArray(double[][]::new);
        double[][] above = new double[knownAbove.length][];
        for (int a = 0; a < above.length; a++) {
            above[a] = forecaster.forecast(DemandSeries.of("a" + a, sold(knownAbove[a]), 52), settings).mean();
            above[a] = Double.isNaN(above[a][0]) ? summing.of(bottom)[a] : above[a];
        }
        cover(summing, names, futures, known, heldAbove, sums);
        Base base = new Base(summing, bottom, above, PastErrors.of(summing, known));
        judge("as-is", names, knownAbove, heldAbove, above, sums);
        if (!pasts.isEmpty()) {
            LevelChoice choice = LevelChoice.of(pasts.subList(Math.max(0, pasts.size() - 2), pasts.size()));
            double[][] moved = choice.chosen().bottoms(base);
            System.out.println("chosen " + choice.chosen().name() + " " + choice.judged());
            judge("bottom-up.", names, knownAbove, heldAbove, summing.of(bottom), sums);
            judge("chosen", names, knownAbove, heldAbove, summing.of(moved), sums);
            List<String> all = new ArrayList<>();
            Arrays.stream(moved).forEach(row -> all.add("bottom"));
            judge("bottom-up.", all, known, held, bottom, sums);
            judge("chosen", all, known, held, moved, sums);
        }
        pasts.add(new LevelChoice.Past(base, known, held));
        for (Reconciliation one : List.of(new BottomUp(), new TopDown(), new MinTrace(Weights.EQUAL), new MinTrace(Weights.STRUCTURE), new MinTrace(Weights.PIECES),
                new MinTrace(Weights.VARIANCE), new MinTrace(Weights.SHRUNK))) {
            double[][] moved = one.bottoms(base);
            judge(one.name(), names, knownAbove, heldAbove, summing.of(moved), sums);
            List<String> all = new ArrayList<>();
            Arrays.stream(moved).forEach(row -> all.add("bottom"));
            judge(one.name(), all, known, held, moved, sums);
        }
    }

    /** Shares of the sums' totals at or under their quantiles .5, .9 and .95, with futures joined in several ways. */
    private static void cover(Summing summing, List<String> names, List<Forecast> futures, double[][] known, double[][] held,
            Map<String, double[]> sums) {
        double[][] errors = PastErrors.of(new Summing(known.length, List.of()), known);
        for (String way : List.of("apart", "joined", "centred")) {
            double[][] totals = new double[held.length][400];
            Joint joint = new Joint(400, way.equals("apart") ? 0 : errors[0].length, 1);
            for (int i = 0; i < known.length; i++) {
                Forecast one = futures.get(i);
                if (Double.isNaN(one.mean()[0])) {
                    continue;
                }
                double[][] ordered = joint.ordered(one.id(), one.paths(), errors[i]);
                for (int a = 0; a < held.length; a++) {
                    if (Arrays.binarySearch(summing.above().get(a), i) >= 0) {
                        for (int s = 0; s < 400; s++) {
                            for (int h = 0; h < one.mean().length; h++) {
                                double mean = one.paths().mean(h);
                                totals[a][s] += ordered[s][h] * (way.equals("centred") && mean > 0 ? one.mean()[h] / mean : 1);
                            }
                        }
                    }
                }
            }
            for (int a = 0; a < held.length; a++) {
                Arrays.sort(totals[a]);
                double came = Arrays.stream(held[a]).sum();
                double[] sum = sums.computeIfAbsent("cover " + names.get(a).split(" ")[0] + " " + way, key -> new double[5]);
                for (int q = 0; q < 3; q++) {
                    double p = new double[] {0.5, 0.9, 0.95}[q];
                    double off = came - DemandPaths.quantile(totals[a], p);
                    sum[q] += off <= 0 ? 1 : 0;
                    sum[4] += Math.max(p * off, (p - 1) * off) / Math.max(1, came);
                }
                sum[3]++;
            }
        }
    }

    private static void judge(String way, List<String> names, double[][] known, double[][] held, double[][] mean, Map<String, double[]> sums) {
        for (int i = 0; i < known.length; i++) {
            double[] y = sold(known[i]);
            double steps = 0;
            double squares = 0;
            for (int t = 1; t < y.length; t++) {
                steps += Math.abs(y[t] - y[t - 1]) / (y.length - 1);
                squares += (y[t] - y[t - 1]) * (y[t] - y[t - 1]) / (y.length - 1);
            }
            if (steps > 0) {
                double off = 0;
                double square = 0;
                for (int h = 0; h < held[i].length; h++) {
                    off += Math.abs(held[i][h] - mean[i][h]) / held[i].length / steps;
                    square += (held[i][h] - mean[i][h]) * (held[i][h] - mean[i][h]) / held[i].length / squares;
                }
                double[] sum = sums.computeIfAbsent(names.get(i).split(" ")[0] + " " + way, key -> new double[3]);
                sum[0] += off;
                sum[1] += Math.sqrt(square);
                sum[2]++;
            }
        }
    }

    /** From the first sale on. */
    private static double[] sold(double[] units) {
        int first = 0;
        while (first < units.length - 1 && units[first] == 0) {
            first++;
        }
        return Arrays.copyOfRange(units, first, units.length);
    }
}
