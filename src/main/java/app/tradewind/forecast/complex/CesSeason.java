package app.tradewind.forecast.complex;

/** How a season stands in the model. */
enum CesSeason {
    /** None. */
    NONE("N", 2),
    /** The whole state is that of a season ago. */
    SIMPLE("S", 2),
    /** A real seasonal part beside the complex level. */
    PARTIAL("P", 3),
    /** A complex seasonal part beside the complex level. */
    FULL("F", 4);

    private final String letter;
    private final int weights;

    CesSeason(String letter, int weights) {
        this.letter = letter;
        this.weights = weights;
    }

    String letter() {
        return letter;
    }

    /** How many smoothing weights are fitted. */
    int weights() {
        return weights;
    }
}
