package app.tradewind.stock;

import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The advice against what sellers do, on real weekly histories: {@code EVERY FILE…}. Each rolls through the
 * last 26 weeks, orders every week, with lead times of four to eight weeks, and knows only what came before.
 * Beside it (a) some weeks of the last four weeks' mean beyond the lead time, (b) normal theory on a moving
 * mean, (c) one that knows demand and lead times. Every second item is for tuning, the others are reported
 * too. Stock and profit in money: cost half the price, margin 35 % of it, keeping 25 % of the cost a year. All
 * start from the same stock, are told the same mean and deviation of the lead time and not the lead times, and
 * learn every week what was wanted, also where they had nothing to sell. (b) sets its safety by sqrt(L+R) of the
 * weeks' deviation and the lead time's, as textbooks do, with one factor for all items.
 */
final class PolicyMeasure {

    static final double[] CHANCES = {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995};
    private static final double[] FACTORS = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.645, 1.75, 2, 2.25, 2.5, 3, 3.5, 4};
    private static final double[] COVERS = {0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16};
    private static final int[] WINDOWS = {8, 13, 26};

    private PolicyMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        for (int file = 1; file < args.length; file++) {
            List<PolicyItem> items = PolicyItem.read(Path.of(args[file]), Integer.parseInt(args[0]));
            Map<PolicyItem, double[][]> levels = new HashMap<>();
            PolicyItem.levels(items, CHANCES, levels);
            System.out.println("== " + Path.of(args[file]).getFileName() + ", " + items.size() + " items");
            List<PolicyItem> tune = new ArrayList<>();
            List<PolicyItem> rest = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                (i % 2 == 0 ? tune : rest).add(items.get(i));
            }
            report("tune half", tune, levels, item -> true);
            report("other half", rest, levels, item -> true);
            report("tune half, sold every month", tune, levels, PolicyItem::everyMonth);
            report("other half, sold every month", rest, levels, PolicyItem::everyMonth);
        }
    }

    private static void report(String name, List<PolicyItem> all, Map<PolicyItem, double[][]> levels, Predicate<PolicyItem> which) {
        List<PolicyItem> items = all.stream().filter(which).toList();
        System.out.println("-- " + name + ": " + items.size() + " items");
        PolicyScore best = new PolicyScore();
        items.forEach(item -> best.fly(item, PolicyScore.clairvoyant(item)));
        say("(c) clairvoyant", "", best);
        PolicyScore[] ours = curve(items, CHANCES.length, (item, k) -> levels.get(item)[k]);
        PolicyScore[] cover = curve(items, COVERS.length, (item, k) -> cover(item, COVERS[k]));
        PolicyScore weighed = curve(items, 1, (item, k) -> levels.get(item)[CHANCES.length])[0];
        say("advice, weighed", "", weighed);
        print("advice", CHANCES, ours);
        print("(a) weeks of sales", COVERS, cover);
        for (int window : WINDOWS) {
            PolicyScore[] normal = curve(items, FACTORS.length, (item, k) -> normal(item, FACTORS[k], window));
            print("(b) normal, mean of " + window, FACTORS, normal);
            for (double fill : new double[] {0.85, 0.9, 0.95, 0.97, 0.98}) {
                System.out.printf(Locale.ROOT, "   at fill %.3f: stock of advice %.0f, (a) %.0f, (b%d) %.0f: less than (b) by %.1f %%%n", fill,
                        at(ours, fill), at(cover, fill), window, at(normal, fill), 100 * (1 - at(ours, fill) / at(normal, fill)));
            }
            double usual = normal[7].profit();
            PolicyScore[] told = curve(items, FACTORS.length, (item, k) -> told(item, FACTORS[k]));
            System.out.printf(Locale.ROOT, "   gap to (c) of (b%d) closed by the best level of who is told each item's mean and deviation of these weeks: %.1f %%%n",
                    window, closed(top(told), usual, best));
            System.out.printf(Locale.ROOT, "   gap to (c) of (b%d) at 1.645 closed: advice weighed %.1f %%, at .95 %.1f %%, best %.1f %%; best of (b) %.1f %%%n",
                    window, closed(weighed, usual, best), closed(ours[8], usual, best), closed(top(ours), usual, best),
                    closed(top(normal), usual, best));
        }
    }

    private static double closed(PolicyScore one, double bar, PolicyScore best) {
        return 100 * (one.profit() - bar) / (best.profit() - bar);
    }

    private static PolicyScore top(PolicyScore[] scores) {
        PolicyScore top = scores[0];
        for (PolicyScore score : scores) {
            top = score.profit() > top.profit() ? score : top;
        }
        return top;
    }

    /** Stock on the curve at a fill rate, straight between two points; not known beyond its ends. */
    private static double at(PolicyScore[] curve, double fill) {
        for (int k = 1; k < curve.length; k++) {
            double low = curve[k - 1].fill();
            double high = curve[k].fill();
            if (low <= fill && fill <= high) {
                double share = high == low ? 0 : (fill - low) / (high - low);
                return curve[k - 1].stock() + share * (curve[k].stock() - curve[k - 1].stock());
            }
        }
        return Double.NaN;
    }

    /** Gives an item's levels for the k-th setting. */
    private interface Levels {
        double[] of(PolicyItem item, int k);
    }

    private static PolicyScore[] curve(List<PolicyItem> items, int settings, Levels levels) {
        PolicyScore[] scores = new PolicyScore[settings];
        for (int k = 0; k < settings; k++) {
            scores[k] = new PolicyScore();
            for (PolicyItem item : items) {
                scores[k].fly(item, levels.of(item, k));
            }
        }
        return scores;
    }

    private static double[] cover(PolicyItem item, double weeks) {
        double[] levels = new double[PolicyItem.FLOWN];
        for (int week = 0; week < levels.length; week++) {
            int now = item.start() + week;
            levels[week] = Math.ceil(item.mean(now - 4, now) * (PolicyItem.LEAD.weeks() + PolicyItem.LEAD.reviewWeeks() + weeks));
        }
        return levels;
    }

    private static double[] normal(PolicyItem item, double factor, int window) {
        double[] levels = new double[PolicyItem.FLOWN];
        double weeks = PolicyItem.LEAD.weeks() + PolicyItem.LEAD.reviewWeeks();
        for (int week = 0; week < levels.length; week++) {
            int now = item.start() + week;
            double mean = item.mean(now - window, now);
            double sd = item.sd(now - window, now);
            double deviation = Math.sqrt(weeks * sd * sd + mean * mean * PolicyItem.LEAD.sdWeeks() * PolicyItem.LEAD.sdWeeks());
            levels[week] = Math.ceil(mean * weeks + factor * deviation);
        }
        return levels;
    }

    /** Normal theory on what nobody knows: mean and deviation of the weeks that are flown. Only the weeks themselves stay uncertain. */
    private static double[] told(PolicyItem item, double factor) {
        double mean = item.mean(item.start(), item.units().length);
        double sd = item.sd(item.start(), item.units().length);
        double weeks = PolicyItem.LEAD.weeks() + PolicyItem.LEAD.reviewWeeks();
        double lead = mean * PolicyItem.LEAD.sdWeeks();
        return PolicyScore.constant(Math.ceil(mean * weeks + factor * Math.sqrt(weeks * sd * sd + lead * lead)));
    }

    private static void print(String name, double[] settings, PolicyScore[] scores) {
        for (int k = 0; k < settings.length; k++) {
            say(name, String.valueOf(settings[k]), scores[k]);
        }
    }

    private static void say(String name, String setting, PolicyScore score) {
        System.out.printf(Locale.ROOT, "%-24s %-6s fill %.4f stock %.0f profit %.0f%n", name, setting, score.fill(), score.stock(), score.profit());
    }
}
