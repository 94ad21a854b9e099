package app.tradewind.stock.oracle;

import static app.tradewind.stock.oracle.Topic.answer;

import app.tradewind.stock.dynamic.OrderHorizon;
import app.tradewind.stock.review.FillRate;
import app.tradewind.stock.review.MinimumMaximum;
import app.tradewind.stock.review.NormalLots;
import app.tradewind.stock.review.PoissonLots;
import app.tradewind.stock.review.PowerApproximation;
import app.tradewind.stock.review.ReviewTrace;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Repeated orders under chance. */
final class ReviewTopics {

    private static final double WEEKS_A_YEAR = 52;

    static final Map<String, Topic> ALL = Map.ofEntries(
            Map.entry("sS_poisson_exact", ReviewTopics::minimumMaximum),
            Map.entry("sS_poisson_cost", given -> answer(pairs(given).cost(given.whole("s"), given.whole("S")))),
            Map.entry("sS_power_approx", ReviewTopics::power),
            Map.entry("rQ_cost_exact", given -> answer(lots(given).cost(new NormalLots.Pair(given.num("r"), given.num("Q"))))),
            Map.entry("rQ_r_for_Q", given -> answer(lots(given).reorder(given.num("Q")))),
            Map.entry("rQ_EIL", given -> pair(lots(given).expectedInventory())),
            Map.entry("rQ_EOQ+SS", given -> pair(lots(given).economicAndSafety())),
            Map.entry("rQ_exact_opt", given -> pair(lots(given).best())),
            Map.entry("rQ_poisson_exact", ReviewTopics::poissonLots),
            Map.entry("rQ_poisson_cost", given -> answer(new PoissonLots(given.num("K"), given.num("h"), given.num("p"), given.num("lam"), given.num("L"))
                    .cost(given.whole("r"), given.whole("Q")))),
            Map.entry("fill_rate_ss", ReviewTopics::fillRate),
            Map.entry("csl_ss_fillrate", ReviewTopics::cycleService),
            Map.entry("RS_fill_rate_poisson", ReviewTopics::level),
            Map.entry("RsS_trace_lost_sales", given -> answer(new ReviewTrace(given.whole("R"), given.whole("L"), given.num("s"), given.num("S"))
                    .run(given.list("demand"), given.num("I0")).stock())),
            Map.entry("finite_horizon_dp", ReviewTopics::horizon));

    private ReviewTopics() { }

    private static MinimumMaximum pairs(Given given) {
        return new MinimumMaximum(given.num("K"), given.num("h"), given.num("p"), given.num("lam"), given.num("L", 0));
    }

    private static double[] minimumMaximum(Given given) {
        MinimumMaximum.Pair best = pairs(given).best();
        return answer(best.reorder(), best.upTo(), best.cost());
    }

    private static double[] power(Given given) {
        PowerApproximation near = PowerApproximation.of(given.num("K"), given.num("h"), given.num("p"),
                new PowerApproximation.Demand(given.num("mu"), given.num("sd"), given.num("L", 0)));
        return answer(near.reorder(), near.upTo());
    }

    private static NormalLots lots(Given given) {
        return new NormalLots(given.num("K", 0), given.num("h"), given.num("p"), given.num("lam"), given.num("sd"), given.num("L"));
    }

    private static double[] pair(NormalLots.Pair pair) {
        return answer(pair.reorder(), pair.quantity());
    }

    private static double[] poissonLots(Given given) {
        PoissonLots.Best best = new PoissonLots(given.num("K"), given.num("h"), given.num("p"), given.num("lam"), given.num("L")).best();
        return answer(best.reorder(), best.quantity(), best.cost());
    }

    private static double[] fillRate(Given given) {
        double deviation = deviation(given);
        double factor = FillRate.factor(given.num("beta"), given.num("Q"), deviation);
        return answer(factor, lead(given) + factor * deviation, NormalDistribution.of(0, 1).cumulativeProbability(factor));
    }

    private static double[] cycleService(Given given) {
        double deviation = deviation(given);
        double factor = NormalDistribution.of(0, 1).inverseCumulativeProbability(given.num("csl"));
        return answer(factor * deviation, lead(given) + factor * deviation, FillRate.of(factor, given.num("Q"), deviation));
    }

    private static double lead(Given given) {
        return given.num("annual_D") * given.num("L_weeks") / WEEKS_A_YEAR;
    }

    private static double deviation(Given given) {
        return given.num("annual_sd") * Math.sqrt(given.num("L_weeks") / WEEKS_A_YEAR);
    }

    private static double[] level(Given given) {
        int level = FillRate.level(given.num("beta"), given.num("lam_per_day"), given.num("R"), given.num("L"));
        return answer(level, FillRate.ofLevel(level, given.num("lam_per_day"), given.num("R"), given.num("L")));
    }

    private static double[] horizon(Given given) {
        OrderHorizon.Costs costs = new OrderHorizon.Costs(given.num("K"), given.num("c"), given.num("h"), given.num("p"));
        OrderHorizon.Best best = new OrderHorizon(costs, given.num("term_h"), given.num("term_p"), given.num("gamma"))
                .best(given.whole("T"), OrderHorizon.Demand.normal(given.num("mu"), given.num("sd"), costs), given.whole("x0"));
        return given.wanted().equals("cost") ? answer(best.cost())
                : Arrays.stream(given.wanted().startsWith("S") ? best.upTo() : best.reorder()).asDoubleStream().toArray();
    }
}
