package app.tradewind.stock.oracle;

import static app.tradewind.stock.oracle.Topic.answer;

import app.tradewind.forecast.count.Croston;
import app.tradewind.forecast.count.Tsb;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.trial.Pattern;
import app.tradewind.stock.censored.CensoredNormal;
import app.tradewind.stock.censored.CensoredPoisson;
import app.tradewind.stock.censored.KaplanMeier;
import app.tradewind.stock.censored.StockedRate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Demand out of sales: stock-outs, and irregular items, for which the forecast room has the methods. */
final class DemandTopics {

    static final Map<String, Topic> ALL = Map.ofEntries(
            Map.entry("censored_poisson_mle", DemandTopics::poisson),
            Map.entry("instock_exposure_rate", given -> answer(StockedRate.of(given.list("sales"), given.list("instock_fraction")))),
            Map.entry("censored_normal_mle", DemandTopics::normal),
            Map.entry("kaplan_meier_demand", given -> KaplanMeier.of(given.list("sales"), given.flags("censored")).entrySet().stream()
                    .flatMapToDouble(step -> DoubleStream.of(step.getKey(), step.getValue())).toArray()),
            Map.entry("intermittent_croston", given -> answer(rate(given, new Croston(given.num("alpha"), false)))),
            Map.entry("intermittent_sba", given -> answer(rate(given, new Croston(given.num("alpha"), true)))),
            Map.entry("intermittent_tsb", given -> answer(rate(given, new Tsb(given.num("alpha"), given.num("alpha"))))),
            Map.entry("SB_class", DemandTopics::pattern));

    private DemandTopics() { }

    private static double[] poisson(Given given) {
        double[] sales = given.list("sales");
        boolean[] censored = given.flags("censored");
        double whole = 0;
        int count = 0;
        for (int i = 0; i < sales.length; i++) {
            whole += censored[i] ? 0 : sales[i];
            count += censored[i] ? 0 : 1;
        }
        return answer(CensoredPoisson.rate(sales, censored), Arrays.stream(sales).average().orElseThrow(), whole / count);
    }

    private static double[] normal(Given given) {
        CensoredNormal found = CensoredNormal.of(given.list("sales"), given.flags("censored"));
        return answer(found.mean(), found.sd());
    }

    private static double rate(Given given, ForecastMethod method) {
        return method.fit(given.list("y"), 1).orElseThrow().mean(1)[0];
    }

    /** Interval and squared variation; the class named in the case has to be the one that is found. */
    private static double[] pattern(Given given) {
        double[] y = given.list("y");
        double[] sizes = Arrays.stream(y).filter(value -> value > 0).toArray();
        double mean = Arrays.stream(sizes).average().orElseThrow();
        double variance = Arrays.stream(sizes).map(size -> (size - mean) * (size - mean)).average().orElseThrow();
        String named = given.wanted().substring(given.wanted().indexOf('>') + 1).strip();
        if (!Pattern.of(y).name().equalsIgnoreCase(named)) {
            throw new IllegalStateException("found " + Pattern.of(y) + ", not " + named);
        }
        return answer((double) y.length / sizes.length, variance / mean / mean);
    }
}
