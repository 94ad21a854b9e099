package app.tradewind.pricing.ads;

import app.tradewind.pricing.ads.BudgetSplit.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An account of campaigns with truth beside it: terms convert as a beta family, a campaign's orders follow its spend
 * with an exponent of its own, spend is pushed up and down by days, clicks come by chance.
 */
final class AdSimulator {

    static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
    private static final int CAMPAIGNS = 6;
    private static final int TERMS = 25;

    final List<AdTerm> rows = new ArrayList<>();
    final Map<List<String>, Truth> truths = new LinkedHashMap<>();
    private final SplittableRandom chance;

    /**
     * @param cost of sales in the long run, as a share
     * @param worth profit before advertising of the present spend, expected
     * @param exponent of its campaign
     */
    record Truth(double cost, double margin, double worth, double exponent) {

        boolean pays() {
            return cost <= margin;
        }
    }

    private record Campaign(String name, double exponent, double value, double margin) { }

    AdSimulator(int days, long seed) {
        chance = new SplittableRandom(seed);
        for (int c = 0; c < CAMPAIGNS; c++) {
            Campaign campaign = new Campaign("c" + c, between(0.3, 0.9), between(15, 60), between(0.2, 0.45));
            double mean = Math.exp(between(Math.log(0.02), Math.log(0.15)));
            double strength = between(20, 150);
            double[] push = new double[days];
            for (int day = 0; day < days; day++) {
                push[day] = Math.exp(0.4 * chance.nextGaussian());
            }
            for (int t = 0; t < TERMS; t++) {
                term(campaign, "t" + t, push, drawn(mean * strength, (1 - mean) * strength));
            }
        }
    }

    private void term(Campaign campaign, String name, double[] push, double rate) {
        double usual = Math.exp(1.2 + 1.1 * chance.nextGaussian());
        double price = between(0.3, 1.2);
        double clicks = 0;
        double orders = 0;
        for (int day = 0; day < push.length; day++) {
            double share = Math.min(0.95, rate * Math.pow(push[day], campaign.exponent - 1));
            long came = poisson(usual * push[day]);
            long bought = 0;
            for (long click = 0; click < came; click++) {
                bought += chance.nextDouble() < share ? 1 : 0;
            }
            clicks += usual * push[day];
            orders += usual * push[day] * share;
            if (came > 0) {
                rows.add(new AdTerm(campaign.name, name, FIRST.plusDays(day),
                        new AdFigures(came * 40, came, came * price, bought, bought * campaign.value), campaign.margin));
            }
        }
        truths.put(List.of(campaign.name, name), new Truth(clicks * price / (orders * campaign.value), campaign.margin,
                orders * campaign.value * campaign.margin, campaign.exponent));
    }

    Truth truth(TermAdvice advice) {
        return truths.get(List.of(advice.term().campaign(), advice.term().term()));
    }

    /** What the advised budgets would really bring more, and what the best split within the same bounds would. */
    double[] gains(AdReport report) {
        double advised = 0;
        List<Place> places = new ArrayList<>();
        List<Double> worths = new ArrayList<>();
        for (TermAdvice advice : report.terms()) {
            if (!Double.isNaN(advice.budget())) {
                Truth truth = truth(advice);
                Place place = new Place(truth.worth, Math.round(advice.term().figures().spend() * 100), truth.exponent, !truth.pays());
                advised += place.at(advice.budget() * 100) - truth.worth;
                places.add(place);
                worths.add(truth.worth);
            }
        }
        long[] best = BudgetSplit.of(places);
        double most = 0;
        for (int i = 0; i < best.length; i++) {
            most += places.get(i).at(best[i]) - worths.get(i);
        }
        return new double[] {advised, most};
    }

    private double between(double from, double to) {
        return from + (to - from) * chance.nextDouble();
    }

    private long poisson(double mean) {
        double left = Math.exp(-mean);
        long count = -1;
        for (double product = 1; product > left; count++) {
            product *= chance.nextDouble();
        }
        return count;
    }

    /** A beta variate out of two gamma variates, each a sum of exponentials and a remainder by Johnk's method. */
    private double drawn(double alpha, double beta) {
        double hits = gamma(alpha);
        return hits / (hits + gamma(beta));
    }

    private double gamma(double shape) {
        double sum = 0;
        for (int i = 0; i < (int) shape; i++) {
            sum -= Math.log(1 - chance.nextDouble());
        }
        double rest = shape - (int) shape;
        double x = 1;
        double y = 1;
        while (rest > 0 && x + y > 1) {
            x = Math.pow(chance.nextDouble(), 1 / rest);
            y = Math.pow(chance.nextDouble(), 1 / (1 - rest));
        }
        return rest == 0 ? sum : sum - Math.log(1 - chance.nextDouble()) * x / (x + y);
    }
}
