package app.tradewind.forecast.odd;

import app.tradewind.forecast.count.Counts;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Measures on simulated histories how often odd steps and shifted levels are found where they were planted,
 * and how often where nothing was. Argument: histories a kind, 400 where left out. The seed is fixed.
 */
final class OddMeasure {

    /** Kinds of demand that a small seller knows. */
    enum Kind { SLOW, LUMPY, STEADY, WILD, TREND, YEAR, WANDERING, MONTHS, DAYS }

    private OddMeasure() { }

    public static void main(String[] args) {
        int each = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        System.out.printf(Locale.ROOT, "%-10s %6s %9s %9s %9s %9s %9s %9s%n", "kind", "length", "odd false", "found x2",
                "found x5", "shift fls", "found x3", "found /3");
        for (Kind kind : Kind.values()) {
            for (int length : new int[] {52, 104, 156}) {
                row(kind, length, each);
            }
        }
    }

    private static void row(Kind kind, int length, int each) {
        SplittableRandom random = new SplittableRandom(31L * kind.ordinal() + length);
        int[] found = new int[6];
        for (int i = 0; i < each; i++) {
            double[] y = clean(kind, length, random);
            found[0] += OddSteps.of(y, null, period(kind)).isEmpty() ? 0 : 1;
            int at = 4 + random.nextInt(length - 8);
            for (int size = 0; size < 2; size++) {
                double[] bulk = y.clone();
                bulk[at] += bulk(y, size == 0 ? 2 : 5);
                found[1 + size] += OddSteps.of(bulk, null, period(kind)).stream().anyMatch(odd -> odd.step() == at) ? 1 : 0;
            }
            found[3] += LevelShift.of(y, period(kind)) == null ? 0 : 1;
            int from = length / 4 + random.nextInt(length / 2);
            for (int size = 0; size < 2; size++) {
                LevelShift shift = LevelShift.of(shifted(y, from, size == 0), period(kind));
                found[4 + size] += shift != null && Math.abs(shift.step() - from) <= 4 ? 1 : 0;
            }
        }
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-10s %6d", kind, length));
        for (int count : found) {
            row.append(String.format(Locale.ROOT, " %9.3f", (double) count / each));
        }
        System.out.println(row);
    }

    /** Three times the demand from a step on, or before it. */
    private static double[] shifted(double[] y, int from, boolean up) {
        double[] shifted = y.clone();
        for (int t = up ? from : 0; t < (up ? y.length : from); t++) {
            shifted[t] *= 3;
        }
        return shifted;
    }

    /** An order as large as what sells in a quarter of a year, or so many times the greatest step, whichever is more. */
    static double bulk(double[] y, int times) {
        double sum = 0;
        double most = 0;
        for (double value : y) {
            sum += value;
            most = Math.max(most, value);
        }
        return Math.rint(Math.max(10, Math.max(times * most, 3 * sum / y.length)));
    }

    static int period(Kind kind) {
        return kind == Kind.MONTHS ? 12 : kind == Kind.DAYS ? 7 : 52;
    }

    static double[] clean(Kind kind, int length, SplittableRandom random) {
        double[] y = new double[length];
        double level = Math.exp(random.nextDouble() * 3 + 1);
        double wander = 0;
        for (int t = 0; t < length; t++) {
            wander += 0.06 * random.nextGaussian();
            double mean = switch (kind) {
                case TREND -> level * (0.5 + 1.5 * t / length);
                case YEAR -> level * (1 + 0.6 * Math.sin(2 * Math.PI * t / 52));
                case WANDERING -> level * Math.exp(wander);
                case MONTHS -> level * 10 * (1 + 0.5 * Math.sin(2 * Math.PI * t / 12));
                case DAYS -> level * (t % 7 < 5 ? 1 : 0.3);
                default -> level;
            };
            y[t] = switch (kind) {
                case SLOW -> Counts.negativeBinomial(level / 30, 1.5, random);
                case LUMPY -> random.nextInt(5) == 0 ? 1 + Counts.negativeBinomial(level / 2, 3, random) : 0;
                case WILD -> Counts.negativeBinomial(mean, 1, random);
                case MONTHS -> mean * Math.exp(0.15 * random.nextGaussian());
                default -> Counts.negativeBinomial(mean, 8, random);
            };
        }
        return y;
    }
}
