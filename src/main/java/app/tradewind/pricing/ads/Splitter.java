package app.tradewind.pricing.ads;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.pricing.ads.BudgetSplit.Place;
import app.tradewind.pricing.ads.TermAdvice.Move;
import app.tradewind.pricing.ads.TermAdvice.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Splits the present spend of the terms whose campaign's response is known, and says with draws from what is known of
 * their conversion and response how much that brings. A term answers to its spend as its campaign does.
 */
final class Splitter {

    private static final int DRAWS = 400;
    private static final int COINS = 100;
    private static final double LOW = 0.05;

    private final AdSettings settings;
    private final AdExplainer explainer;
    private final Map<String, SpendResponse> responses;

    Splitter(AdSettings settings, AdExplainer explainer, Map<String, SpendResponse> responses) {
        this.settings = settings;
        this.explainer = explainer;
        this.responses = responses;
    }

    /** What a split brings. @param profit whether in profit before other costs, else in sales */
    record Gain(Map<String, Double> campaigns, double lo, double hi, boolean profit, int open) {

        double total() {
            return campaigns.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private record Spot(int index, Place place, Conversion conversion) { }

    AdReport split(List<TermAdvice> terms, List<Conversion> conversions) {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            TermAdvice advice = terms.get(i);
            if (responses.containsKey(advice.term().campaign()) && coins(advice) > 0 && advice.worth().sales() > 0) {
                in.add(i);
            }
        }
        // Sales of terms without a margin are not held against profits of others: these are split alone.
        List<Integer> known = in.stream().filter(i -> terms.get(i).term().margin() >= 0).toList();
        boolean profit = known.size() > 1 || known.size() == in.size();
        in = profit ? known : in;
        List<Spot> spots = in.stream().map(i -> new Spot(i, place(terms.get(i), profit), conversions.get(i))).toList();
        if (spots.stream().allMatch(spot -> spot.place.waste())) {
            return new AdReport(terms, explainer.noSplit(settings.currency(), terms));
        }
        long[] budgets = BudgetSplit.of(spots.stream().map(Spot::place).toList());
        List<TermAdvice> advised = new ArrayList<>(terms);
        Map<String, Double> gains = new LinkedHashMap<>();
        for (int i = 0; i < budgets.length; i++) {
            Spot spot = spots.get(i);
            TermAdvice advice = terms.get(spot.index);
            gains.merge(advice.term().campaign(), spot.place.at(budgets[i]) - spot.place.worth(), Double::sum);
        }
        double[][] each = draws(terms, spots, budgets);
        for (int i = 0; i < budgets.length; i++) {
            TermAdvice advice = terms.get(spots.get(i).index);
            Move move = move(each[i], budgets[i], spots.get(i).place, profit);
            advised.set(spots.get(i).index, advice.with(move, explainer.moved(advice, move, profit)));
        }
        double[] draws = each[budgets.length];
        Arrays.sort(draws);
        Gain gain = new Gain(gains, draws[(int) (LOW * DRAWS)], draws[DRAWS - 1 - (int) (LOW * DRAWS)], profit, terms.size() - spots.size());
        return new AdReport(advised, explainer.split(gain, gain.lo > 0 ? Verdict.ACT : Verdict.KEEP, terms));
    }

    private Place place(TermAdvice advice, boolean profit) {
        return new Place(advice.worth().sales() * (profit ? advice.term().margin() : 1), coins(advice),
                responses.get(advice.term().campaign()).exponent(), advice.status() == Status.WASTE);
    }

    private static long coins(TermAdvice advice) {
        return Math.round(advice.term().figures().spend() * COINS);
    }

    /** Of one term; in profit its own spend is taken off, since the others take it over. */
    private static Move move(double[] draws, long budget, Place place, boolean profit) {
        double spent = profit ? (budget - place.now()) / (double) COINS : 0;
        double chance = Arrays.stream(draws).filter(gain -> gain > spent).count() / (double) DRAWS;
        Arrays.sort(draws);
        int low = (int) (LOW * DRAWS);
        return new Move(budget / (double) COINS, place.at(budget) - place.worth() - spent, draws[low] - spent, draws[DRAWS - 1 - low] - spent,
                chance);
    }

    /** Gains by draw of each spot, and last of all together. */
    private double[][] draws(List<TermAdvice> terms, List<Spot> spots, long[] budgets) {
        SplittableRandom chance = new SplittableRandom(settings.seed());
        double[][] gains = new double[budgets.length + 1][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<String, Double> exponents = new LinkedHashMap<>();
            responses.forEach((campaign, response) -> exponents.put(campaign,
                    SpendResponses.clamp(response.exponent() + response.error() * chance.nextGaussian())));
            for (int i = 0; i < budgets.length; i++) {
                Spot spot = spots.get(i);
                double worth = spot.place.worth() * drawn(spot.conversion, chance) / spot.conversion.mean();
                double exponent = exponents.get(terms.get(spot.index).term().campaign());
                gains[i][draw] = worth * (Math.pow(budgets[i] / (double) spot.place.now(), exponent) - 1);
                gains[budgets.length][draw] += gains[i][draw];
            }
        }
        return gains;
    }

    private static double drawn(Conversion conversion, SplittableRandom chance) {
        double hits = gamma(conversion.alpha(), chance);
        return hits / (hits + gamma(conversion.beta(), chance));
    }

    /** A gamma variate of scale 1 (Marsaglia and Tsang 2000; shapes under 1 by one shape more and a power). */
    private static double gamma(double shape, SplittableRandom chance) {
        if (shape < 1) {
            return gamma(shape + 1, chance) * Math.pow(chance.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double x = chance.nextGaussian();
            double v = Math.pow(1 + x / (3 * Math.sqrt(d)), 3);
            if (v > 0 && Math.log(chance.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
