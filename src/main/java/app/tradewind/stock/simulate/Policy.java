package app.tradewind.stock.simulate;

import java.util.Arrays;

/**
 * How somebody orders. Asked at the start of every week, once what has arrived is put away and before
 * customers come.
 */
public sealed interface Policy {

    /**
     * @param week from 0
     * @param position pieces on hand and on order
     * @param sold pieces sold in each week; those of {@code week} and later are not told yet
     * @return pieces wanted, before minimum and carton; 0 or less for none
     */
    double order(int week, double position, double[] sold);

    /** Orders nothing: what becomes of the item if nobody does anything. */
    record Nothing() implements Policy {
        @Override
        public double order(int week, double position, double[] sold) {
            return 0;
        }
    }

    /**
     * (R, s, S): in every week of review, at or under the one level, up to the other.
     *
     * @param reorderPoint by week, {@code NaN} to fill up whatever is missing
     * @param orderUpTo by week
     * @param review weeks between two looks, at least 1
     */
    record Levels(double[] reorderPoint, double[] orderUpTo, int review) implements Policy {

        /** The same levels in all weeks. */
        public static Levels steady(double reorderPoint, double orderUpTo, int review, int weeks) {
            double[] low = new double[weeks];
            double[] high = new double[weeks];
            Arrays.fill(low, reorderPoint);
            Arrays.fill(high, orderUpTo);
            return new Levels(low, high, review);
        }

        @Override
        public double order(int week, double position, double[] sold) {
            boolean due = week % review == 0 && !(position > reorderPoint[week]);
            return due ? Math.max(0, orderUpTo[week] - position) : 0;
        }
    }

    /** (r, Q): at or under the level as many lots as lift the position above it. */
    record Lots(double reorderPoint, double quantity) implements Policy {

        public Lots {
            if (!(quantity > 0)) {
                throw new IllegalArgumentException("no lot");
            }
        }

        @Override
        public double order(int week, double position, double[] sold) {
            return position > reorderPoint ? 0 : quantity * (Math.floor((reorderPoint - position) / quantity) + 1);
        }
    }

    /** So many pieces in each week, whatever there is. */
    record Drawn(double[] quantity) implements Policy {
        @Override
        public double order(int week, double position, double[] sold) {
            return week < quantity.length ? quantity[week] : 0;
        }
    }

    /** So many pieces in the first week, as they are ordered already, and then as another policy says. */
    record First(double quantity, Policy then) implements Policy {
        @Override
        public double order(int week, double position, double[] sold) {
            return week == 0 ? quantity : then.order(week, position, sold);
        }
    }

    /**
     * The rule of thumb: every week up to so many weeks of what the last four sold on average. A week without
     * stock sells nothing, and the rule takes it for no demand, as sellers do.
     *
     * @param weeks lead time and cover
     * @param before mean a week of the four weeks before the first
     */
    record Cover(double weeks, double before) implements Policy {

        private static final int LOOKED_BACK = 4;

        @Override
        public double order(int week, double position, double[] sold) {
            double sum = Math.max(0, LOOKED_BACK - week) * before;
            for (int t = Math.max(0, week - LOOKED_BACK); t < week; t++) {
                sum += sold[t];
            }
            return Math.max(0, Math.ceil(weeks * sum / LOOKED_BACK - 1e-9) - position);
        }
    }
}
