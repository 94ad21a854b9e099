package app.tradewind.forecast.arima;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ARIMA model that a stepwise search finds (Hyndman and Khandakar 2008, Automatic time series
 * forecasting): from four first orders to the neighbour with the smaller corrected Akaike criterion,
 * until none is better.
 */
public final class Arima implements ForecastMethod {

    private static final int LEAST_LENGTH = 12;
    private static final int LONGEST_SEASON = 24;
    private static final int MOST_ROUNDS = 8;
    private static final int[][] NEIGHBOURS = {
        {1, 0, 0, 0}, {-1, 0, 0, 0}, {0, 1, 0, 0}, {0, -1, 0, 0}, {1, 1, 0, 0}, {-1, -1, 0, 0},
        {0, 0, 1, 0}, {0, 0, -1, 0}, {0, 0, 0, 1}, {0, 0, 0, -1}};

    private final ArimaModel whole;

    /** The whole search. */
    public Arima() {
        this(null);
    }

    /** @param whole whose order and differences are kept, and whose coefficients are the first guess */
    private Arima(ArimaModel whole) {
        this.whole = whole;
    }

    @Override
    public String name() {
        return "arima";
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return whole instanceof ArimaModel model ? new Arima(model) : this;
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (y.length < LEAST_LENGTH) {
            return Optional.empty();
        }
        int season = period > 1 && period <= LONGEST_SEASON && y.length > 2 * period ? period : 1;
        Differences differences = whole != null && (season > 1 || whole.differences().seasonal() == 0)
                ? whole.differences() : Differences.of(y, season);
        double[] w = differences.apply(y, season);
        ArimaFit best = whole == null ? search(w, season, differences)
                : ArimaFit.of(w, season, whole.fit().order(), whole.fit());
        return best == null ? Optional.empty() : Optional.of(new ArimaModel(y, season, differences, best));
    }

    private static ArimaFit search(double[] w, int season, Differences differences) {
        boolean seasonal = season > 1;
        int one = seasonal ? 1 : 0;
        boolean constant = differences.seasonal() + differences.simple() < 2;
        Set<ArimaOrder> tried = new HashSet<>();
        ArimaFit best = null;
        for (ArimaOrder order : List.of(new ArimaOrder(2, 2, one, one, constant), new ArimaOrder(0, 0, 0, 0, constant),
                new ArimaOrder(1, 0, one, 0, constant), new ArimaOrder(0, 1, 0, one, constant))) {
            best = better(best, w, season, order, tried);
        }
        for (int round = 0; round < MOST_ROUNDS && best != null; round++) {
            ArimaFit before = best;
            for (ArimaOrder order : around(before.order(), constant)) {
                if (order.allowed(seasonal)) {
                    best = better(best, w, season, order, tried);
                }
            }
            if (best == before) {
                break;
            }
        }
        return best;
    }

    private static List<ArimaOrder> around(ArimaOrder order, boolean constant) {
        List<ArimaOrder> around = new ArrayList<>();
        for (int[] n : NEIGHBOURS) {
            around.add(order.plus(n[0], n[1], n[2], n[3]));
        }
        if (constant) {
            around.add(order.withConstant(!order.constant()));
        }
        return around;
    }

    private static ArimaFit better(ArimaFit best, double[] w, int season, ArimaOrder order, Set<ArimaOrder> tried) {
        ArimaFit fit = tried.add(order) ? ArimaFit.of(w, season, order, best) : null;
        return fit != null && (best == null || fit.criterion() < best.criterion()) ? fit : best;
    }
}
