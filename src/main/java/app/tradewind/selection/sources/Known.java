package app.tradewind.selection.sources;

/**
 * A product of which both figures are known.
 *
 * @param item the product, for names
 * @param estimated pieces a month as the source has it
 * @param own pieces sold in the month that the source speaks of, 0 or more
 */
public record Known(String item, double estimated, double own) {

    private static final double HALF = 0.5;

    /** By how much the source is too high, as a logarithm; half a piece on either side lets a month without sales count. */
    double error() {
        return Math.log((estimated + HALF) / (own + HALF));
    }
}
