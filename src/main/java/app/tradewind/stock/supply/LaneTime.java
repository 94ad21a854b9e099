package app.tradewind.stock.supply;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * How long a journey may take: equally likely lengths, ascending.
 *
 * @param days the lengths
 * @param own journeys of this very lane it stands on
 * @param all journeys of every lane it stands on
 */
public record LaneTime(double[] days, int own, int all) {

    /** The share of lengths that has to lie beyond what has passed for anything to be said of what is left. */
    private static final double LEAST_LEFT = 0.03;

    /** The length that is not passed with chance {@code p}. */
    public double quantile(double p) {
        return quantile(days, p);
    }

    /** The lengths that are still possible after {@code elapsed} days; none where almost no journey takes as long. */
    public double[] beyond(double elapsed) {
        double[] left = Arrays.stream(days).filter(length -> length > elapsed).toArray();
        return left.length < LEAST_LEFT * days.length ? new double[0] : left;
    }

    /**
     * @param began the day the journey began
     * @param elapsed days since then
     */
    public Window window(LocalDate began, double elapsed) {
        double[] left = beyond(elapsed);
        return left.length == 0 ? null : new Window(began, left);
    }

    /**
     * Days on which something under way may arrive.
     *
     * @param lengths of the journey from {@code began}, ascending, equally likely
     */
    public record Window(LocalDate began, double[] lengths) {

        public LocalDate p50() {
            return day(0.5);
        }

        public LocalDate p90() {
            return day(0.9);
        }

        /** Chance to arrive after a day. */
        public double after(LocalDate day) {
            return (double) Arrays.stream(lengths).filter(length -> at(length).isAfter(day)).count() / lengths.length;
        }

        /** Expected days after a day, early ones counting as none. */
        public double lateness(LocalDate day) {
            double sum = 0;
            for (double length : lengths) {
                sum += Math.max(0, at(length).toEpochDay() - day.toEpochDay());
            }
            return sum / lengths.length;
        }

        /** The day by which it is there with chance {@code p}. */
        public LocalDate day(double p) {
            return at(quantile(lengths, p));
        }

        private LocalDate at(double length) {
            return began.plusDays((long) Math.ceil(length - 1e-9));
        }
    }

    private static double quantile(double[] ascending, double p) {
        double at = p * (ascending.length + 1) - 1;
        int below = (int) Math.floor(at);
        if (below < 0) {
            return ascending[0];
        }
        return below >= ascending.length - 1 ? ascending[ascending.length - 1]
                : ascending[below] + (at - below) * (ascending[below + 1] - ascending[below]);
    }
}
