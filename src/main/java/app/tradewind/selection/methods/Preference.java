package app.tradewind.selection.methods;

/**
 * How strongly one product is preferred to another on a criterion, 0 to 1, by how much better it is:
 * the six shapes of Brans and Vincke, "A preference ranking organisation method", Management Science 31
 * (1985).
 *
 * @param shape the shape
 * @param q difference up to which the two are alike
 * @param p difference from which one is strictly preferred
 * @param s the inflection of the Gaussian shape
 */
public record Preference(Shape shape, double q, double p, double s) {

    /** The six shapes. */
    public enum Shape { USUAL, U, V, LEVEL, LINEAR, GAUSSIAN }

    /** Any difference counts in full. */
    public static final Preference USUAL = new Preference(Shape.USUAL, 0, 0, 0);

    /** @param better by how much one product is better than the other; negative where it is worse */
    double of(double better) {
        if (better <= 0) {
            return 0;
        }
        return switch (shape) {
            case USUAL -> 1;
            case U -> better > q ? 1 : 0;
            case V -> Math.min(1, better / p);
            case LEVEL -> better > p ? 1 : better > q ? 0.5 : 0;
            case LINEAR -> Math.max(0, Math.min(1, (better - q) / (p - q)));
            case GAUSSIAN -> 1 - Math.exp(-better * better / (2 * s * s));
        };
    }
}
