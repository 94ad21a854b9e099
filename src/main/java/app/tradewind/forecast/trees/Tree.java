package app.tradewind.forecast.trees;

/** A regression tree: a leaf with its answer, or a question with two ways on. */
public sealed interface Tree {

    /** The answer for a product's figures. */
    double of(double[] figures);

    /** @param value the answer */
    record Leaf(double value) implements Tree {
        @Override
        public double of(double[] figures) {
            return value;
        }
    }

    /**
     * @param feature which figure is asked
     * @param threshold above it the way goes to {@code above}
     */
    record Split(int feature, double threshold, Tree below, Tree above) implements Tree {

        /** Where these figures lead. */
        public Tree way(double[] figures) {
            return figures[feature] > threshold ? above : below;
        }

        @Override
        public double of(double[] figures) {
            return way(figures).of(figures);
        }
    }
}
