package app.tradewind.ui;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.scenarios.flown.Change;
import app.tradewind.jobs.scenarios.flown.FlightSums;
import app.tradewind.jobs.scenarios.flown.ItemFlights;
import app.tradewind.jobs.scenarios.lane.Detours;
import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.jobs.suppliers.SupplierBoard;
import app.tradewind.jobs.suppliers.SupplyBoard;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.supply.EtaAdviser;
import app.tradewind.stock.supply.Journey;
import app.tradewind.stock.supply.LaneTimes;
import app.tradewind.stock.supply.Scorecard;
import app.tradewind.stock.supply.SupplierCriterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two suppliers, one late shipment, and scenarios of one product. */
final class SupplySamples {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final SkuMarket MUG = new SkuMarket("MUG", "US");

    private SupplySamples() { }

    static SupplyBoard board(Map<SupplierCriterion, Double> weights) {
        List<Shipment> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add(line("Slow & sure", "Sea", TODAY.minusDays(100 + 30L * i), 60, 58));
            lines.add(line("Quick", "Air", TODAY.minusDays(100 + 30L * i), 15, i < 5 ? 14 : 19));
        }
        lines.add(line("Slow & sure", "Sea", TODAY.minusDays(10), 60, -1));
        LaneTimes times = LaneTimes.of(Journey.past(lines));
        List<ArrivalBoard.Row> rows = Journey.open(lines).stream().map(under -> new ArrivalBoard.Row(
                new EtaAdviser(times, TODAY).advise(under, TODAY.plusDays(20)), MUG, "Mug", 100, new ArrivalBoard.Loss(40, usd("210")))).toList();
        return new SupplyBoard(new ArrivalBoard(TODAY, rows, List.of(), 16), new SupplierBoard(TODAY, new Scorecard(weights, 1).rank(lines, TODAY),
                List.of(new SupplierBoard.Swing("MUG", "Mug", 5.2, 9, 2.1)), lines.size()));
    }

    static StockScenarioBoard whatIf(Optional<StockScenario> own) {
        List<StockScenario> all = new ArrayList<>(List.of(StockScenario.BASE));
        all.addAll(StockScenario.USUAL);
        own.ifPresent(all::add);
        List<StockScenarioBoard.Outcome> outcomes = new ArrayList<>();
        List<StockScenarioBoard.Plan> plans = new ArrayList<>();
        ItemFlights flights = flights(all);
        FlightSums sums = new FlightSums();
        sums.add(flights);
        for (int s = 0; s < all.size(); s++) {
            outcomes.add(new StockScenarioBoard.Outcome(all.get(s), new StockScenarioBoard.Orders(1, 0, usd("100"), usd("20")),
                    new StockScenarioBoard.Loss(1, 10 * s, usd("50")), new StockScenarioBoard.Loss(0, s, usd("5")), TODAY));
            plans.add(new StockScenarioBoard.Plan(100 + 10 * s, TODAY, 0.1, s, null, flights.told().get(s)));
        }
        return new StockScenarioBoard(TODAY, outcomes, List.of(new StockScenarioBoard.Item(MUG, "Mug", plans)), List.of(),
                sums.board(TODAY, 1, "USD"));
    }

    /** Fifteen a week, give or take seven, a month and a half under way. */
    private static ItemFlights flights(List<StockScenario> all) {
        StockItem.Economics money = new StockItem.Economics(usd("2.50"), usd("4"), Double.NaN);
        StockItem mug = new StockItem(MUG.toString(), new StockItem.Position(60, 40), new StockItem.LeadTime(6, 1, 1), money,
                StockItem.OrderRule.NONE, KnownDemand.paths(15, 7, 30, 200, 7));
        List<List<ItemFlights.Then>> flown = new ArrayList<>();
        for (StockScenario scenario : all) {
            Detours.Detour waits = scenario.closure().any() ? new Detours.Detour(null, scenario.closure().weeks(), null) : null;
            Change change = new Change(scenario.lateWeeks(), scenario.demand(), scenario.closure(), waits);
            flown.add(List.of(ItemFlights.Then.of(mug, change, money, money, 100 + 10 * flown.size(), 0)));
        }
        return ItemFlights.of(flown, new StockSettings(TODAY, 0.95, 1));
    }

    private static Shipment line(String supplier, String mode, LocalDate ordered, int promised, int lead) {
        return new Shipment(new Shipment.Order("PO-" + ordered, "", supplier, usd("2.50")), "MUG", new Shipment.Lane("Ningbo", "US", mode, ""),
                new Shipment.Days(ordered, ordered.plusDays(promised), null, lead < 0 ? null : ordered.plusDays(lead)),
                new Shipment.Pieces(100, lead < 0 ? null : 100, lead < 0 ? null : 1), new Origin(1, "f", "", 2));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }
}
