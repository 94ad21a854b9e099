package app.tradewind.forecast.theta;

/**
 * One pass of the dynamic Theta recursion: a smoothed level, and the line through all values so far,
 * updated with each. Reused over many passes of one fit: not for several threads.
 */
final class ThetaRecursion {

    private final double[] x;
    private final double[] errors;
    private State end;

    ThetaRecursion(double[] x) {
        this.x = x;
        this.errors = new double[x.length];
    }

    /** @return sum of squared one-step errors after the first two steps */
    double run(double firstLevel, double alpha, double theta) {
        State state = new State(firstLevel, alpha, theta);
        double squares = 0;
        for (int t = 0; t < x.length; t++) {
            double error = x[t] - state.expected();
            errors[t] = error;
            squares += t > 2 ? error * error : 0;
            state.see(x[t]);
        }
        end = state;
        return squares;
    }

    /** State after the last pass. */
    State end() {
        return end;
    }

    double[] errors() {
        return errors.clone();
    }

    /** Level, mean and line after some steps. */
    static final class State {
        private final double alpha;
        private final double theta;
        private double level;
        private double mean;
        private double intercept;
        private double slope;
        private double power = 1;
        private int seen;

        State(double level, double alpha, double theta) {
            this.level = level;
            this.alpha = alpha;
            this.theta = theta;
        }

        State(State other) {
            this(other.level, other.alpha, other.theta);
            mean = other.mean;
            intercept = other.intercept;
            slope = other.slope;
            power = other.power;
            seen = other.seen;
        }

        double expected() {
            double line = power * intercept + (1 - power * (1 - alpha)) / alpha * slope;
            return level + (1 - 1 / theta) * line;
        }

        void see(double value) {
            seen++;
            int t = seen;
            level = alpha * value + (1 - alpha) * level;
            power *= 1 - alpha;
            if (t == 1) {
                mean = value;
                intercept = value;
                slope = 0;
                return;
            }
            slope = ((t - 2) * slope + 6 * (value - mean) / t) / (t + 1);
            mean += (value - mean) / t;
            intercept = mean - slope * (t + 1) / 2;
        }

        /** Keeps the line where it is and lets only the level follow: what a future error can move. */
        void follow(double value) {
            seen++;
            level = alpha * value + (1 - alpha) * level;
            power *= 1 - alpha;
        }
    }
}
