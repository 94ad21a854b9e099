package app.tradewind.selection.growth;

import java.util.ArrayList;
import java.util.List;

/** How far log growth came out from what was expected, apart by how much had been sold: little sales stray further. */
final class Strays {

    private static final int LEAST = 50;

    private final List<List<Double>> byVolume = new ArrayList<>();

    void add(double past, double stray) {
        int at = volume(past);
        while (byVolume.size() <= at) {
            byVolume.add(new ArrayList<>());
        }
        byVolume.get(at).add(stray);
    }

    /** The quantile for series that sold as much; {@code NaN} where too few were seen. */
    double quantile(double past, double p) {
        int at = volume(past);
        List<Double> near = new ArrayList<>();
        for (int reach = 0; near.size() < LEAST && reach < byVolume.size(); reach++) {
            near.clear();
            for (int k = Math.max(0, at - reach); k <= Math.min(byVolume.size() - 1, at + reach); k++) {
                near.addAll(byVolume.get(k));
            }
        }
        if (near.size() < LEAST) {
            return Double.NaN;
        }
        double[] sorted = near.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }

    private static int volume(double past) {
        return (int) (Math.log(1 + Math.max(0, past)) / Math.log(2));
    }
}
