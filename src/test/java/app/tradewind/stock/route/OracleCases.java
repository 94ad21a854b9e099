package app.tradewind.stock.route;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.stock.route.exact.AllocationCase;
import app.tradewind.stock.route.exact.AllocationProgram;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Cases in columns {@code id,topic,inputs,output,expected,tol,kind,source}, inputs as JSON: what the engine makes of them. */
final class OracleCases {

    private static final String ONE = "route_unit_cost";
    private static final List<String> ORDER = List.of("direct_mail", "overseas_wh_sea", "overseas_wh_air", "fba_sea");

    private final Map<String, Function<Entry, double[]>> topics = new LinkedHashMap<>();
    private final Map<String, RouteTerms> routes = new LinkedHashMap<>();
    private final Map<Double, RouteCase> byPace = new TreeMap<>();

    OracleCases() {
        topics.put(ONE, this::unitCost);
        topics.put("route_best", this::cheapest);
        topics.put("route_breakeven_daily_demand", this::breakEven);
        topics.put("alloc_dp_exact", OracleCases::program);
    }

    /** A case and what came out. @param got {@code null} for a topic that nobody knows here */
    record Result(String id, double[] expected, double[] got, double tolerance) {
        boolean passes() {
            if (got == null || got.length != expected.length) {
                return false;
            }
            for (int i = 0; i < got.length; i++) {
                if (!(Math.abs(got[i] - expected[i]) <= tolerance * Math.max(1, Math.abs(expected[i])))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Learns which ways and products a file speaks of: some of its cases only name them. */
    OracleCases learn(String csv) {
        rows(csv).stream().filter(row -> row.getField("topic").equals(ONE)).forEach(row -> {
            Entry inputs = DataFile.parse(row.getField("id"), row.getField("inputs"));
            RouteTerms terms = terms(inputs);
            routes.put(terms.id(), terms);
            RouteCase goods = goods(inputs.field("product"));
            byPace.put(goods.demand().daily(), goods);
        });
        return this;
    }

    List<Result> run(String csv) {
        List<Result> results = new ArrayList<>();
        for (NamedCsvRecord row : rows(csv)) {
            Function<Entry, double[]> topic = topics.get(row.getField("topic"));
            double[] expected = numbers(DataFile.parse(row.getField("id"), row.getField("expected")));
            results.add(new Result(row.getField("id"), expected,
                    topic == null ? null : topic.apply(DataFile.parse(row.getField("id"), row.getField("inputs"))),
                    Double.parseDouble(row.getField("tol"))));
        }
        return results;
    }

    private double[] unitCost(Entry inputs) {
        RouteCost cost = RouteFormula.of(goods(inputs.field("product")), terms(inputs));
        return new double[] {cost.total(), cost.stock().safety(), cost.part(RouteCost.Part.DUTY), cost.part(RouteCost.Part.CAPITAL),
                cost.part(RouteCost.Part.STORAGE)};
    }

    private double[] cheapest(Entry inputs) {
        RouteCase goods = byPace.get(number(inputs, "d"));
        int best = -1;
        for (int i = 0; goods != null && i < ORDER.size(); i++) {
            if (routes.containsKey(ORDER.get(i)) && (best < 0 || total(goods, i) < total(goods, best))) {
                best = i;
            }
        }
        return new double[] {best};
    }

    private double total(RouteCase goods, int route) {
        return RouteFormula.of(goods, routes.get(ORDER.get(route))).total();
    }

    private double[] breakEven(Entry inputs) {
        String[] sd = inputs.text("sd").split("d\\s*\\+");
        double slope = Double.parseDouble(sd[0].strip());
        double base = Double.parseDouble(sd[1].strip());
        RouteCase any = byPace.values().iterator().next();
        return new double[] {BreakEven.daily(any, routes.get(inputs.text("a")), routes.get(inputs.text("b")),
                daily -> slope * daily + base).orElse(Double.NaN)};
    }

    private static double[] program(Entry inputs) {
        Entry costs = inputs.field("costs");
        AllocationProgram.Best best = AllocationProgram.solve(new AllocationCase(numbers(inputs.field("lam")),
                (int) number(inputs, "overseas0"), (int) number(inputs, "domestic0"),
                new AllocationCase.Ship((int) number(costs, "lot"), (int) number(inputs, "cap"), number(costs, "sea"), number(costs, "air"),
                        number(costs, "fix"), number(costs, "fixa")),
                new AllocationCase.Customs(number(costs, "value"), number(costs, "thr"), number(costs, "duty"), number(costs, "flat")),
                new AllocationCase.Keep(number(costs, "so"), number(costs, "st"), number(costs, "left"), number(costs, "sal"))));
        return new double[] {best.cost(), best.sea(), best.air()};
    }

    private static RouteCase goods(Entry product) {
        return new RouteCase(new RouteCase.Demand(number(product, "d"), number(product, "sd"), number(product, "season")),
                new RouteCase.Piece(number(product, "cost"), number(product, "vol"), number(product, "items_per_order"),
                        number(product, "ret"), number(product, "salvage")),
                new RouteCase.Policy(number(product, "csl"), number(product, "carry")));
    }

    private static RouteTerms terms(Entry inputs) {
        Entry params = inputs.field("params");
        boolean stocked = Boolean.parseBoolean(params.text("stocked"));
        return new RouteTerms(inputs.text("route"),
                new RouteTerms.Time(number(params, "L"), number(params, "sdL"), number(params, "review")),
                new RouteTerms.Charges(number(params, "first_leg"),
                        new RouteTerms.Duty(0, number(params, "duty_flat"), number(params, "duty_rate"), number(params, "declared")), 0,
                        number(params, "last_mile"), number(params, "handling")),
                stocked ? new RouteTerms.Store(number(params, "storage_m3_month"), List.of(), or(params, "fixed_month"), or(params, "min_batch")) : null,
                number(params, "return_loss"));
    }

    private static double number(Entry entry, String key) {
        return entry.field(key).number().doubleValue();
    }

    private static double or(Entry entry, String key) {
        return entry.number(key).map(Number::doubleValue).orElse(0.0);
    }

    private static double[] numbers(Entry list) {
        return list.items().stream().mapToDouble(each -> each.number().doubleValue()).toArray();
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
