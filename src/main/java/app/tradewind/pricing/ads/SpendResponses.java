package app.tradewind.pricing.ads;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The exponents of all campaigns, each drawn to their common one as far as it is uncertain itself (random effects,
 * DerSimonian and Laird 1986). Campaigns whose spend never moved have none.
 */
final class SpendResponses {

    /** Diminishing returns as a guess, worth one uncertain campaign. */
    private static final SpendResponse GUESS = new SpendResponse(0.6, 0.3);
    /** Spread between campaigns as a guess, and how many campaigns it is worth: a few often look alike by chance. */
    private static final double FEW_SPREAD = 0.15;
    private static final double FEW = 4;
    /** More spend never brings less, and never more than in proportion. */
    private static final double FLATTEST = 0.05;
    private static final double STEEPEST = 0.95;

    private SpendResponses() { }

    /** Each day that rows begin on is a period: weeks cut short at an end would look as if less spend had sold less. */
    static Map<String, SpendResponse> of(List<AdTerm> rows) {
        Map<String, Map<LocalDate, AdFigures>> periods = new LinkedHashMap<>();
        for (AdTerm row : rows) {
            if (row.day() != null) {
                periods.computeIfAbsent(row.campaign(), name -> new TreeMap<>()).merge(row.day(), row.figures(), AdFigures::plus);
            }
        }
        Map<String, SpendResponse> own = new LinkedHashMap<>();
        periods.forEach((campaign, seen) -> {
            SpendResponse response = SpendResponse.of(seen);
            if (response != null) {
                own.put(campaign, response);
            }
        });
        return shrunk(own);
    }

    static Map<String, SpendResponse> shrunk(Map<String, SpendResponse> own) {
        double between = between(own.values());
        double weights = weight(GUESS, 0);
        double sum = weights * GUESS.exponent();
        for (SpendResponse one : own.values()) {
            weights += weight(one, between);
            sum += weight(one, between) * one.exponent();
        }
        SpendResponse family = new SpendResponse(sum / weights, Math.sqrt(between + 1 / weights));
        Map<String, SpendResponse> all = new LinkedHashMap<>();
        own.forEach((campaign, one) -> {
            double mine = weight(one, 0);
            double theirs = weight(family, 0);
            double exponent = (mine * one.exponent() + theirs * family.exponent()) / (mine + theirs);
            all.put(campaign, new SpendResponse(clamp(exponent), Math.sqrt(1 / (mine + theirs))));
        });
        return all;
    }

    static double clamp(double exponent) {
        return Math.max(FLATTEST, Math.min(STEEPEST, exponent));
    }

    /** Variance between campaigns beyond what their errors explain. */
    private static double between(Collection<SpendResponse> own) {
        if (own.size() < 2) {
            return FEW_SPREAD * FEW_SPREAD;
        }
        double weights = own.stream().mapToDouble(one -> weight(one, 0)).sum();
        double mean = own.stream().mapToDouble(one -> weight(one, 0) * one.exponent()).sum() / weights;
        double squares = own.stream().mapToDouble(one -> weight(one, 0) * Math.pow(one.exponent() - mean, 2)).sum();
        double twice = own.stream().mapToDouble(one -> Math.pow(weight(one, 0), 2)).sum();
        double found = Math.max(0, (squares - (own.size() - 1)) / (weights - twice / weights));
        return (FEW * FEW_SPREAD * FEW_SPREAD + (own.size() - 1) * found) / (FEW + own.size() - 1);
    }

    private static double weight(SpendResponse one, double between) {
        return 1 / (one.error() * one.error() + between);
    }
}
