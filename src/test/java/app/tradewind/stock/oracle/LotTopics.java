package app.tradewind.stock.oracle;

import static app.tradewind.stock.oracle.Topic.answer;

import app.tradewind.stock.formula.Eoq;
import app.tradewind.stock.formula.MinMax;
import app.tradewind.stock.formula.NormalLoss;
import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.stock.lotsize.JointReplenishment;
import app.tradewind.stock.lotsize.PriceBreaks;
import app.tradewind.stock.lotsize.WagnerWhitin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Lot sizes, price breaks, known demand, several items, rounding. */
final class LotTopics {

    static final Map<String, Topic> ALL = Map.ofEntries(
            Map.entry("normal_loss", given -> answer(NormalLoss.of(given.num("z")))),
            Map.entry("normal_second_loss", given -> answer(NormalLoss.second(given.num("z")))),
            Map.entry("EOQ", given -> answer(eoq(given).quantity(), eoq(given).cost(eoq(given).quantity()))),
            Map.entry("EOQ_cost_at_Q", given -> answer(eoq(given).cost(given.num("Q")))),
            Map.entry("EOQ_backorders", given -> answer(eoq(given).quantityWithBackorders(given.num("p")),
                    eoq(given).shareWithout(given.num("p")), eoq(given).costWithBackorders(given.num("p")))),
            Map.entry("EOQ_all_units_discount", given -> best(breaks(given).allUnits())),
            Map.entry("EOQ_incremental_discount", given -> best(breaks(given).incremental())),
            Map.entry("EOQ_carton_MOQ", LotTopics::cartons),
            Map.entry("wagner_whitin", LotTopics::wagnerWhitin),
            Map.entry("joint_replenishment", LotTopics::joint),
            Map.entry("odoo_orderpoint", given -> answer(new MinMax(given.num("min"), given.num("max"), given.num("multiple"))
                    .order(given.num("forecast_at_lead_date")))),
            Map.entry("round_order", given -> answer(OrderRounding.capped(given.num("need"), (int) given.num("moq", 0),
                    (int) given.num("carton", 1), given.num("cap", Double.POSITIVE_INFINITY)))));

    private LotTopics() { }

    private static Eoq eoq(Given given) {
        return new Eoq(given.num("K"), given.num("h"), given.num("D"));
    }

    private static double[] cartons(Given given) {
        double quantity = eoq(given).quantity(given.whole("moq"), given.whole("carton"));
        return answer(quantity, eoq(given).cost(quantity));
    }

    private static PriceBreaks breaks(Given given) {
        List<PriceBreaks.Break> breaks = new ArrayList<>();
        double[] from = given.list("breaks");
        double[] price = given.list("unit");
        for (int i = 0; i < from.length; i++) {
            breaks.add(new PriceBreaks.Break(from[i], price[i]));
        }
        return new PriceBreaks(given.num("K"), given.num("i"), given.num("D"), breaks);
    }

    private static double[] best(PriceBreaks.Best best) {
        return answer(best.quantity(), best.region(), best.cost());
    }

    private static double[] wagnerWhitin(Given given) {
        WagnerWhitin best = WagnerWhitin.of(given.num("K"), given.num("h"), given.list("demand"), given.list("unit_cost"));
        return answer(best.quantities(), best.cost());
    }

    private static double[] joint(Given given) {
        List<JointReplenishment.Line> lines = new ArrayList<>();
        double[] line = given.list("k");
        for (int i = 0; i < line.length; i++) {
            lines.add(new JointReplenishment.Line(line[i], given.list("h")[i], given.list("D")[i]));
        }
        JointReplenishment best = JointReplenishment.of(given.num("K"), lines);
        double[] multiples = Arrays.stream(best.multiples()).asDoubleStream().toArray();
        return answer(answer(new double[] {best.interval()}, multiples), best.cost());
    }
}
