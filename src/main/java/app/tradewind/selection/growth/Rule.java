package app.tradewind.selection.growth;

/** A figure for each series, the higher the likelier, and what its features add to it. */
interface Rule {

    double score(double[] features);

    Parts parts(double[] features);

    /**
     * A score taken apart.
     *
     * @param base what an average series scores
     * @param parts what each feature adds; with the base they add up to the score
     */
    record Parts(double base, double[] parts) {

        Parts mixed(Parts other) {
            double[] mixed = new double[parts.length];
            for (int j = 0; j < mixed.length; j++) {
                mixed[j] = (parts[j] + other.parts[j]) / 2;
            }
            return new Parts((base + other.base) / 2, mixed);
        }
    }

    /** The mean of two. */
    static Rule mean(Rule one, Rule other) {
        return new Rule() {
            @Override
            public double score(double[] features) {
                return (one.score(features) + other.score(features)) / 2;
            }

            @Override
            public Parts parts(double[] features) {
                return one.parts(features).mixed(other.parts(features));
            }
        };
    }
}
