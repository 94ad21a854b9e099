package app.tradewind.forecast.arima;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Weighted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ARIMA models that a stepwise search meets (Hyndman and Khandakar 2008, Automatic time series
 * forecasting), from four first orders to the neighbour with the smaller corrected Akaike criterion until
 * none is better, weighted by that criterion.
 */
public final class Arima implements ForecastMethod {

    private static final int LEAST_LENGTH = 12;
    private static final int LONGEST_SEASON = 24;
    private static final int MOST_ROUNDS = 8;
    private static final int[][] NEIGHBOURS = {
        {1, 0, 0, 0}, {-1, 0, 0, 0}, {0, 1, 0, 0}, {0, -1, 0, 0}, {1, 1, 0, 0}, {-1, -1, 0, 0},
        {0, 0, 1, 0}, {0, 0, -1, 0}, {0, 0, 0, 1}, {0, 0, 0, -1}};

    /** Orders that the backtest fits again: the rest hardly moves the mean. */
    private static final int MOST_KEPT = 2;

    private final List<ArimaModel> whole;

    /** The whole search. */
    public Arima() {
        this(List.of());
    }

    /** @param whole whose orders and differences are kept, and whose coefficients are the first guess */
    private Arima(List<ArimaModel> whole) {
        this.whole = whole;
    }

    @Override
    public String name() {
        return "arima";
    }

    @Override
    public ForecastMethod narrowed(FittedModel fitted) {
        List<ArimaModel> kept = new ArrayList<>();
        for (FittedModel member : Weighted.members(fitted)) {
            if (member instanceof ArimaModel model && kept.size() < MOST_KEPT) {
                kept.add(model);
            }
        }
        return new Arima(kept);
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (y.length < LEAST_LENGTH) {
            return Optional.empty();
        }
        int season = period > 1 && period <= LONGEST_SEASON && y.length > 2 * period ? period : 1;
        Differences differences = !whole.isEmpty() && (season > 1 || whole.get(0).differences().seasonal() == 0)
                ? whole.get(0).differences() : Differences.of(y, season);
        double[] w = differences.apply(y, season);
        List<ArimaFit> fits = new ArrayList<>();
        for (ArimaModel model : whole) {
            ArimaFit fit = ArimaFit.of(w, season, model.fit().order(), model.fit());
            if (fit != null) {
                fits.add(fit);
            }
        }
        if (whole.isEmpty()) {
            search(w, season, differences, fits);
        }
        return Weighted.of(fits.stream().map(fit -> new ArimaModel(y, season, differences, fit)).toList(),
                fits.stream().map(ArimaFit::criterion).toList());
    }

    /** Fills {@code fits} with all that was tried. */
    private static void search(double[] w, int season, Differences differences, List<ArimaFit> fits) {
        boolean seasonal = season > 1;
        int one = seasonal ? 1 : 0;
        boolean constant = differences.seasonal() + differences.simple() < 2;
        Set<ArimaOrder> tried = new HashSet<>();
        List<ArimaOrder> next = List.of(new ArimaOrder(2, 2, one, one, constant), new ArimaOrder(0, 0, 0, 0, constant),
                new ArimaOrder(1, 0, one, 0, constant), new ArimaOrder(0, 1, 0, one, constant));
        ArimaFit best = null;
        for (int round = 0; round <= MOST_ROUNDS; round++) {
            ArimaFit before = best;
            for (ArimaOrder order : next) {
                ArimaFit fit = order.allowed(seasonal) && tried.add(order) ? ArimaFit.of(w, season, order, best) : null;
                if (fit != null) {
                    fits.add(fit);
                    best = best == null || fit.criterion() < best.criterion() ? fit : best;
                }
            }
            if (best == before) {
                return;
            }
            next = around(best.order(), constant);
        }
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
}
