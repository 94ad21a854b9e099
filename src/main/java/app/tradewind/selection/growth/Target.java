package app.tradewind.selection.growth;

/** What a grower is. */
public enum Target {
    /** The most pieces gained over as many periods before; the best 5 % count as hits. */
    UNITS(0.05),
    /** The most growth as a logarithm, three pieces a period added on both sides, so that small counts are no growth; the best tenth count as hits. */
    GROWTH(0.10);

    /** Pieces a period that a change has to stand out from. */
    private static final double EVIDENCE = 3;

    private final double hits;

    Target(double hits) {
        this.hits = hits;
    }

    /** Share of the series that count as hits. */
    double hits() {
        return hits;
    }

    /**
     * @param past pieces in the periods before
     * @param future pieces in as many periods after
     * @param periods how many
     */
    double label(double past, double future, int periods) {
        return this == UNITS ? future - past : Math.log((future + evidence(periods)) / (past + evidence(periods)));
    }

    /** Pieces over some periods that a change has to stand out from. */
    static double evidence(int periods) {
        return EVIDENCE * periods;
    }
}
