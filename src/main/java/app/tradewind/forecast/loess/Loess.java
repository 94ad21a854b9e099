package app.tradewind.forecast.loess;

/**
 * Local regression on equal steps with tricube weights (Cleveland 1979; Cleveland, Cleveland, McRae and
 * Terpenning 1990, section 2.2).
 */
final class Loess {

    /** Wide windows are worked out at every so-manieth part of their width only, with lines between. */
    private static final int JUMPS = 25;
    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;

    private final int window;
    private final int degree;
    private final int jump;

    /**
     * @param window how many steps are looked at, odd
     * @param degree 0 for a local mean, 1 for a local line
     */
    Loess(int window, int degree) {
        this.window = window;
        this.degree = degree;
        this.jump = Math.max(1, window / JUMPS);
    }

    /** The smoothed series. */
    double[] over(double[] y) {
        int n = y.length;
        double[] smooth = new double[n];
        if (n < 2) {
            return y.clone();
        }
        int stride = Math.min(jump, n - 1);
        int before = 0;
        smooth[0] = at(y, 0);
        while (before < n - 1) {
            int next = Math.min(before + stride, n - 1);
            smooth[next] = at(y, next);
            for (int t = before + 1; t < next; t++) {
                smooth[t] = smooth[before] + (smooth[next] - smooth[before]) * (t - before) / (next - before);
            }
            before = next;
        }
        return smooth;
    }

    /** The smoothed value at one step, which may be the one before the first or after the last. */
    double at(double[] y, int step) {
        int n = y.length;
        int wide = Math.min(window, n);
        int left = Math.max(0, Math.min(n - wide, step - (wide - 1) / 2));
        int right = left + wide - 1;
        double reach = Math.max(step - left, right - step) + (window > n ? (window - n) / 2 : 0);
        double[] weights = new double[wide];
        double sum = 0;
        for (int t = left; t <= right; t++) {
            double far = Math.abs(t - step);
            double cube = far / reach * (far / reach) * (far / reach);
            double weight = far <= NEAR * reach ? 1 : far <= FAR * reach ? (1 - cube) * (1 - cube) * (1 - cube) : 0;
            weights[t - left] = weight;
            sum += weight;
        }
        if (degree > 0 && reach > 0) {
            line(weights, sum, left, step, n);
        }
        double smooth = 0;
        for (int t = left; t <= right; t++) {
            smooth += weights[t - left] / sum * y[t];
        }
        return smooth;
    }

    /** Tilts the weights so that a line through the window is met. */
    private static void line(double[] weights, double sum, int left, int step, int n) {
        double middle = 0;
        for (int i = 0; i < weights.length; i++) {
            middle += weights[i] / sum * (left + i);
        }
        double spread = 0;
        for (int i = 0; i < weights.length; i++) {
            spread += weights[i] / sum * (left + i - middle) * (left + i - middle);
        }
        if (Math.sqrt(spread) > NEAR * (n - 1)) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= (step - middle) / spread * (left + i - middle) + 1;
            }
        }
    }
}
