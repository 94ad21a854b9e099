package app.tradewind.pricing.response;

import app.tradewind.pricing.PriceHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits how units respond to price: log-linear counts with more variance than Poisson and with noise
 * that lingers, solved by reweighting (McCullagh and Nelder 1989, Generalized Linear Models, ch. 9;
 * generalised estimating equations for the lingering part, Liang and Zeger 1986). Items of a group
 * share season, competitor and promotion effects and lend each other strength for the slope.
 */
final class ResponseModel {

    private static final int ROUNDS = 7;
    private static final double LEAST_MEAN = 1e-3;
    private static final double MOST_RESIDUAL = 8;
    private static final double SCALE_PRIOR = 30;
    /** How much wider the response is taken to be known where prices followed demand. */
    private static final double DOUBT = 1.5;
    /** Less than this share of the prior's weight is no estimate. */
    private static final double LEAST_TOLD = 0.01;

    private final SharedEffects shared;
    private final List<Observations> items;
    private final double[][] means;
    private final double[] scale;
    private Noise noise = Noise.USUAL;
    private Solution solution;
    /** The same with the passing part of prices taken out. */
    private Solution lasting;

    private ResponseModel(SharedEffects shared, List<Observations> items) {
        this.shared = shared;
        this.items = items;
        means = new double[items.size()][];
        scale = new double[items.size()];
        Arrays.fill(scale, 1);
    }

    /**
     * Fits one group.
     *
     * @param season periods a season, 0 for none
     * @return nothing where nothing was sold in any usable period
     */
    static Optional<ResponseModel> fit(List<PriceHistory> group, int season) {
        SharedEffects shared = SharedEffects.of(group, season);
        List<PriceHistory> selling = new ArrayList<>();
        List<Observations> items = new ArrayList<>();
        for (PriceHistory history : group) {
            Observations item = Observations.of(history, shared);
            if (item.totalUnits() > 0) {
                selling.add(history);
                items.add(item);
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        ResponseModel model = new ResponseModel(shared, items);
        model.iterate();
        model.lasting = model.withoutPassing(selling);
        return Optional.of(model);
    }

    /**
     * How many standard deviations the group's sales lean on the passing part of its prices: near nothing
     * where prices were set without an eye on demand, above it where they rose with demand.
     */
    double leaning() {
        return lasting.hierarchy.distance(shared.columns());
    }

    /** What the prices of the others do by this group's own data, the prior taken out; {@code null} where that is nothing. */
    ItemResponse.Lift siblings() {
        if (shared.siblingsColumn().isEmpty()) {
            return null;
        }
        int column = shared.siblingsColumn().getAsInt();
        ItemResponse.Lift found = solution.hierarchy.lift(column);
        double held = 1 / (shared.priorSd(column) * shared.priorSd(column));
        double told = 1 / (found.sd() * found.sd()) - held;
        return told < LEAST_TOLD * held ? null
                : new ItemResponse.Lift((found.mean() * (told + held) - held * shared.priorMean(column)) / told,
                        1 / Math.sqrt(told));
    }

    /**
     * By item.
     *
     * @param followed whether prices followed demand: then only prices that stayed speak, and with less weight
     * @param siblings what the prices of the others do, {@code null} where there is no family
     */
    Map<String, ItemResponse> answers(int season, boolean followed, ItemResponse.Lift siblings) {
        Map<String, ItemResponse> answers = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            answers.put(items.get(i).id, answer(i, season, followed, siblings));
        }
        return answers;
    }

    private void iterate() {
        double[] levels = new double[items.size()];
        for (int i = 0; i < items.size(); i++) {
            Observations item = items.get(i);
            double exposure = Arrays.stream(item.offset).map(Math::exp).sum();
            levels[i] = Math.log(item.totalUnits() / exposure);
            means[i] = fitted(item, levels[i], 0, new double[shared.columns()]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Whitened> whitened = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                whitened.add(Whitened.of(items.get(i), means[i], response(i), noise, scale[i]));
            }
            solution = Solution.of(whitened, shared);
            for (int i = 0; i < items.size(); i++) {
                double slope = solution.hierarchy.slope(i);
                double[] effects = solution.effects(i);
                means[i] = fitted(items.get(i), whitened.get(i).level(slope, effects), slope, effects);
            }
            if (round < ROUNDS - 1) {
                noise = noise.updated(items, means);
                for (int i = 0; i < items.size(); i++) {
                    scale[i] = ownScale(i);
                }
            }
        }
    }

    private static double[] fitted(Observations item, double level, double slope, double[] effects) {
        double[] mean = new double[item.size()];
        for (int t = 0; t < mean.length; t++) {
            double log = level + slope * item.logPrice[t] + item.offset[t];
            for (int c = 0; c < effects.length; c++) {
                log += effects[c] * item.shared[t][c];
            }
            mean[t] = Math.max(LEAST_MEAN, Math.exp(log));
        }
        return mean;
    }

    /** The working response: where the log mean would have to move, exposure taken off. */
    private double[] response(int i) {
        Observations item = items.get(i);
        double[] response = new double[item.size()];
        for (int t = 0; t < response.length; t++) {
            double residual = (item.units[t] - means[i][t]) / means[i][t];
            response[t] = Math.log(means[i][t]) - item.offset[t] + Math.min(MOST_RESIDUAL, residual);
        }
        return response;
    }

    /** Pearson's dispersion of the item beside the group's noise, drawn towards one. */
    private double ownScale(int i) {
        double sum = 0;
        Observations item = items.get(i);
        for (int t = 0; t < item.size(); t++) {
            double residual = (item.units[t] - means[i][t]) / means[i][t];
            sum += Math.min(20, residual * residual / (1 / means[i][t] + noise.total()));
        }
        return Math.max(0.3, (sum + SCALE_PRIOR) / (Math.max(0, item.size() - 2) + SCALE_PRIOR));
    }

    private Solution withoutPassing(List<PriceHistory> histories) {
        SharedEffects wider = shared.withPassing();
        List<Whitened> whitened = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            whitened.add(Whitened.of(Observations.of(histories.get(i), wider), means[i], response(i), noise, scale[i]));
        }
        return Solution.of(whitened, wider);
    }

    private ItemResponse answer(int i, int season, boolean groupFollowed, ItemResponse.Lift siblings) {
        Observations item = items.get(i);
        boolean followed = groupFollowed || item.climbed();
        Solution speaking = followed ? lasting : solution;
        SlopePosterior slope = speaking.hierarchy.posterior(i, followed ? DOUBT : 1);
        ItemResponse.History history = new ItemResponse.History(item.size(), item.totalUnits(), item.levels(),
                noise.total() * scale[i], followed);
        return new ItemResponse(item.id, slope, level(item, slope.mean(), season), history, speaking.hierarchy.pull(i), new ItemResponse.Beside(speaking.lift(i), siblings));
    }

    /** Sales of the last year at most, each period's set to the price of now. */
    private static double level(Observations item, double slope, int season) {
        int from = season > 0 ? Math.max(0, item.size() - season) : 0;
        double units = 0;
        double exposure = 0;
        double now = item.logPriceNow - item.meanLogPrice;
        for (int t = from; t < item.size(); t++) {
            units += item.units[t];
            exposure += Math.exp(item.offset[t] + slope * (item.logPrice[t] - now));
        }
        return units / exposure;
    }
}
