package app.tradewind.stock.oracle;

import static app.tradewind.stock.oracle.Topic.answer;

import app.tradewind.stock.formula.Newsvendor;
import app.tradewind.stock.season.BudgetNewsvendor;
import app.tradewind.stock.season.ContinuousMarkdown;
import app.tradewind.stock.season.MarginNewsvendor;
import app.tradewind.stock.season.MarkdownLadder;
import app.tradewind.stock.season.MyopicOrder;
import app.tradewind.stock.season.TwoSources;
import app.tradewind.stock.season.WholePieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** One order for one season, and marking down. */
final class SeasonTopics {

    static final Map<String, Topic> ALL = Map.ofEntries(
            Map.entry("newsvendor_normal", given -> base(given, 1)),
            Map.entry("newsvendor_normal_cost", given -> answer(Newsvendor.cost(given.num("S"), given.num("mu"), given.num("sd"), given.num("p"), given.num("h")))),
            Map.entry("base_stock_leadtime", given -> base(given, given.num("L") + given.num("R", 1))),
            Map.entry("newsvendor_margin", SeasonTopics::margin),
            Map.entry("critical_ratio", given -> answer(new MarginNewsvendor(given.num("price"), given.num("cost"),
                    given.num("salvage", 0), 0, given.num("penalty", 0)).criticalRatio())),
            Map.entry("newsvendor_poisson", SeasonTopics::poisson),
            Map.entry("newsvendor_lognormal", SeasonTopics::lognormal),
            Map.entry("newsvendor_discrete_pmf", SeasonTopics::pmf),
            Map.entry("myopic_price_change", SeasonTopics::myopic),
            Map.entry("newsvendor_budget", SeasonTopics::budget),
            Map.entry("dual_sourcing_one_period", SeasonTopics::twoSources),
            Map.entry("markdown_GvR", given -> answer(new ContinuousMarkdown(given.num("a")).revenue(given.whole("stock"), given.num("time_left")),
                    new ContinuousMarkdown(given.num("a")).price(given.whole("stock"), given.num("time_left")))),
            Map.entry("markdown_dp", SeasonTopics::ladder));

    private SeasonTopics() { }

    private static double[] base(Given given, double periods) {
        double mean = given.num("mu") * periods;
        double sd = given.num("sd") * Math.sqrt(periods);
        double level = Newsvendor.level(mean, sd, given.num("p"), given.num("h"));
        return answer(level, Newsvendor.cost(level, mean, sd, given.num("p"), given.num("h")));
    }

    private static double[] margin(Given given) {
        MarginNewsvendor news = new MarginNewsvendor(given.num("r"), given.num("c"), given.num("v"), given.num("h", 0), given.num("p", 0));
        double level = news.level(given.num("mu"), given.num("sd"));
        return answer(level, news.profit(level, given.num("mu"), given.num("sd")));
    }

    private static double[] poisson(Given given) {
        PoissonDistribution demand = PoissonDistribution.of(given.num("lam") * (given.num("L", 0) + 1));
        int level = Newsvendor.level(demand, given.num("p"), given.num("h"));
        return answer(level, Newsvendor.cost(level, demand, given.num("p"), given.num("h")));
    }

    private static double[] lognormal(Given given) {
        double level = Newsvendor.lognormalLevel(given.num("mu"), given.num("sigma"), given.num("p"), given.num("h"));
        return given.wanted().contains("cost")
                ? answer(level, Newsvendor.lognormalCost(level, given.num("mu"), given.num("sigma"), given.num("p"), given.num("h")))
                : answer(level);
    }

    private static double[] pmf(Given given) {
        WholePieces demand = new WholePieces(new TreeMap<>(given.chances("pmf")));
        int level = demand.level(given.num("p"), given.num("h"));
        return answer(level, demand.cost(level, given.num("p"), given.num("h")));
    }

    private static double[] myopic(Given given) {
        MyopicOrder order = new MyopicOrder(given.num("h"), given.num("p"), given.num("c"), given.num("c_next"), given.num("gamma"));
        double level = order.level(given.num("mu"), given.num("sd"));
        return answer(level, order.cost(level, given.num("mu"), given.num("sd")));
    }

    private static double[] budget(Given given) {
        List<BudgetNewsvendor.Item> items = new ArrayList<>();
        for (int i = 0; i < given.list("mu").length; i++) {
            items.add(new BudgetNewsvendor.Item(given.list("mu")[i], given.list("sd")[i], given.list("cu")[i],
                    given.list("co")[i], given.list("unit_cost")[i]));
        }
        BudgetNewsvendor best = BudgetNewsvendor.of(items, given.num("budget"));
        return answer(best.levels(), best.shadow());
    }

    private static double[] twoSources(Given given) {
        TwoSources sources = new TwoSources(given.num("price"), given.num("c_sea"), given.num("c_air"), given.num("salvage"));
        int order = sources.slowOrder(given.num("lam"));
        return answer(order, sources.profit(order, given.num("lam")));
    }

    private static double[] ladder(Given given) {
        List<MarkdownLadder.Step> steps = new ArrayList<>();
        for (int i = 0; i < given.list("prices").length; i++) {
            steps.add(new MarkdownLadder.Step(given.list("prices")[i], given.list("poisson_rate")[i]));
        }
        MarkdownLadder.Best best = new MarkdownLadder(steps, given.num("salvage"), given.inputs().get("monotone_down").asBoolean())
                .best(given.whole("stock"), given.whole("weeks"));
        return answer(best.value(), best.first());
    }
}
