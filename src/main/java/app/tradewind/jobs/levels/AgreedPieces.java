package app.tradewind.jobs.levels;

import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.level.WholePieces;
import app.tradewind.forecast.override.ForecastChange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is expected over some weeks, in whole pieces that agree at every level and where levels cross: whole at the
 * bottom, summed above. Products moved by the same changes are rounded together, so that what a person asked for
 * stands to the piece.
 */
public final class AgreedPieces {

    private final Tree tree;
    private final long[] before;
    private final Long[] after;

    /**
     * @param before expected pieces of each bottom
     * @param after the same with what persons made of it, {@code NaN} where they left it alone
     * @param by which changes moved each bottom
     */
    AgreedPieces(Tree tree, double[] before, double[] after, List<?> by) {
        this.tree = tree;
        this.before = WholePieces.of(before);
        this.after = new Long[after.length];
        Map<Object, int[]> together = new LinkedHashMap<>();
        for (int item = 0; item < after.length; item++) {
            if (!Double.isNaN(after[item])) {
                together.merge(by.get(item), new int[] {item},
                        (some, one) -> IntStream.concat(Arrays.stream(some), Arrays.stream(one)).toArray());
            }
        }
        for (int[] items : together.values()) {
            long[] whole = WholePieces.of(Arrays.stream(items).mapToDouble(item -> after[item]).toArray());
            for (int at = 0; at < items.length; at++) {
                this.after[items[at]] = whole[at];
            }
        }
    }

    /** Takes the bottoms in as they are forecast, in any order. */
    public static final class Gathering {
        private final LevelPlan plan;
        private final double[] before;
        private final double[] after;

        public Gathering(LevelPlan plan) {
            this.plan = plan;
            this.before = new double[plan.tree().histories().size()];
            this.after = new double[before.length];
        }

        /**
         * @param mean expected pieces a week
         * @param changed the same with what persons made of it, {@code null} where they left it alone
         */
        public void add(int item, double[] mean, double[] changed) {
            before[item] = Arrays.stream(mean).sum();
            after[item] = changed == null ? Double.NaN : Arrays.stream(changed).sum();
        }

        /** Once all have come. */
        public AgreedPieces done() {
            return new AgreedPieces(plan.tree(), before, after, IntStream.range(0, before.length)
                    .mapToObj(item -> plan.changes(item).stream().map(ForecastChange::id).toList()).toList());
        }
    }

    /** Before what persons made of it. */
    public long of(Node node) {
        return Arrays.stream(tree.members(node)).mapToLong(item -> before[item]).sum();
    }

    /** After what persons made of it; {@code null} where they left all of it alone. */
    public Long changed(Node node) {
        int[] members = tree.members(node);
        return Arrays.stream(members).allMatch(item -> after[item] == null) ? null
                : Long.valueOf(Arrays.stream(members).mapToLong(item -> after[item] == null ? before[item] : after[item]).sum());
    }
}
