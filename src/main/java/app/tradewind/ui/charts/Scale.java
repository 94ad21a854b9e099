package app.tradewind.ui.charts;

/** Figures to places: a straight line from a range of values to a range of pixels. */
public record Scale(double from, double to, double start, double end) {

    /** Place of a value. */
    public double at(double value) {
        return to == from ? start : start + (value - from) / (to - from) * (end - start);
    }

    /** Places of values. */
    public double[] at(double[] values) {
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = at(values[i]);
        }
        return places;
    }

    /** Round figures within the range, at most {@code most} of them and one. */
    double[] ticks(int most) {
        double raw = (to - from) / most;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (double round : new double[] {5, 2, 1}) {
            step = round * power >= raw ? round * power : step;
        }
        double first = Math.ceil(from / step);
        int count = (int) Math.floor(to / step) - (int) first + 1;
        double[] ticks = new double[Math.max(0, count)];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = (first + i) * step;
        }
        return ticks;
    }

    /** A round figure at or above {@code most}, so that {@code lines} grid lines fall on whole and round figures. */
    public static double roundTop(double most, int lines) {
        if (!(most > 0)) {
            return lines;
        }
        double raw = most / lines;
        double power = Math.max(1, Math.pow(10, Math.floor(Math.log10(raw))));
        for (double step : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}) {
            double rounded = step * power;
            if (rounded >= raw && rounded >= 1 && rounded == Math.rint(rounded)) {
                return rounded * lines;
            }
        }
        return 10 * power * lines;
    }

    /** The largest known value, 0 where none is known. */
    static double most(double[]... series) {
        double most = 0;
        for (double[] values : series) {
            for (double value : values) {
                if (value > most) {
                    most = value;
                }
            }
        }
        return most;
    }
}
