package app.tradewind.stock.oracle;

import static app.tradewind.stock.oracle.Topic.answer;

import app.tradewind.stock.allocation.MarginalAllocation;
import app.tradewind.stock.allocation.TransportPlan;
import app.tradewind.stock.sourcing.TransportMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Dividing, moving and bringing goods. */
final class PlaceTopics {

    static final Map<String, Topic> ALL = Map.ofEntries(
            Map.entry("allocation_marginal", PlaceTopics::allocation),
            Map.entry("transport_lp", given -> answer(TransportPlan.of(given.table("cost"), given.list("supply"), given.list("demand")).orElseThrow().cost())),
            Map.entry("mode_total_cost", PlaceTopics::mode),
            Map.entry("mode_breakeven_unit_cost", given -> answer(new TransportMode(given.list("air")[0], given.list("air")[1], given.list("air")[2])
                    .breakEven(new TransportMode(given.list("sea")[0], given.list("sea")[1], given.list("sea")[2]), flow(given)))));

    private PlaceTopics() { }

    private static double[] allocation(Given given) {
        List<MarginalAllocation.Place> places = new ArrayList<>();
        for (int i = 0; i < given.list("lam").length; i++) {
            places.add(new MarginalAllocation.Place(given.list("lam")[i], given.list("cu")[i], given.list("co")[i]));
        }
        MarginalAllocation best = MarginalAllocation.of(places, given.whole("units"));
        return answer(Arrays.stream(best.pieces()).asDoubleStream().toArray(), best.cost());
    }

    private static TransportMode.Flow flow(Given given) {
        return new TransportMode.Flow(given.num("d"), given.num("sd_d"), given.num("R"), given.num("carry"), given.num("csl"));
    }

    private static double[] mode(Given given) {
        TransportMode mode = new TransportMode(given.num("freight_per_unit"), given.num("L"), given.num("sdL"));
        TransportMode.Flow flow = flow(given);
        return answer(mode.yearlyCost(flow, given.num("unit_cost")), mode.safety(flow), mode.pipeline(flow));
    }
}
