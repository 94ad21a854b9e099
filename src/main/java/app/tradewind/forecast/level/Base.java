package app.tradewind.forecast.level;

import java.util.List;

/**
 * Forecasts made one by one, which need not agree yet. Rows are things, columns steps; nothing is {@code NaN}.
 *
 * @param summing what sums up to what
 * @param bottom expected demand of each bottom
 * @param above expected demand of each sum, forecast from its own past
 * @param errors past errors, actual minus fitted, of the sums and then the bottoms, equally long and of the same
 *     steps; {@code null} where they are not known
 */
public record Base(Summing summing, double[][] bottom, double[][] above, double[][] errors) {

    public Base {
        if (bottom.length != summing.bottoms() || above.length != summing.above().size()
                || errors != null && errors.length != bottom.length + above.length) {
            throw new IllegalArgumentException("as many forecasts as things, please");
        }
    }

    int steps() {
        return bottom.length == 0 ? 0 : bottom[0].length;
    }

    List<int[]> sums() {
        return summing.above();
    }
}
