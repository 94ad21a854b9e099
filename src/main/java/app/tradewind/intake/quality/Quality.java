package app.tradewind.intake.quality;

import java.util.List;

/**
 * How good a file's data are.
 *
 * @param overall 0 to 100, the mean over all columns of each dimension, then over the dimensions
 * @param scores column by column
 */
public record Quality(double overall, List<Score> scores) {

    public Quality {
        scores = List.copyOf(scores);
    }

    /** What is scored. Accuracy needs a second source and is not claimed. */
    public enum Dimension { COMPLETENESS, VALIDITY, UNIQUENESS, TIMELINESS }

    /**
     * @param column field or header
     * @param dimension what is scored
     * @param score 0 to 1
     * @param failingRows how many rows fall short
     * @param example a row that does, 1-based; 0 for none
     */
    public record Score(String column, Dimension dimension, double score, long failingRows, int example) { }
}
