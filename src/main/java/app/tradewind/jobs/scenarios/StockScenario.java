package app.tradewind.jobs.scenarios;

import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may happen to deliveries and demand.
 *
 * @param id a word for tables
 * @param prices what happens to cost, rate, duty, fee and freight
 * @param lateWeeks weeks that every delivery takes longer
 * @param demand factor of demand
 * @param closure a mode that is closed, which only those products feel that go by it
 */
public record StockScenario(String id, Scenario prices, double lateWeeks, double demand, Closure closure) {

    private static final double LATE = 4;
    private static final double CLOSED = 6;
    private static final double SWING = 0.3;
    private static final int DAYS_A_WEEK = 7;

    /** Where no mode is closed. */
    public StockScenario(String id, Scenario prices, double lateWeeks, double demand) {
        this(id, prices, lateWeeks, demand, Closure.NONE);
    }

    /** Everything as it stands. */
    public static final StockScenario BASE = new StockScenario("base", Scenario.BASE, 0, 1);

    /** What is always worked out beside the base. */
    public static final List<StockScenario> USUAL = List.of(
            new StockScenario("supplier-late", Scenario.BASE, LATE, 1),
            new StockScenario("lane-closed", Scenario.BASE, 0, 1, new Closure(Closure.Mode.SEA, CLOSED)),
            new StockScenario("demand-up", Scenario.BASE, 0, 1 + SWING),
            new StockScenario("demand-down", Scenario.BASE, 0, 1 - SWING),
            new StockScenario("duty-up", Scenario.of("duty-up", Map.of(ScenarioPart.DUTY, BigDecimal.TEN)), 0, 1),
            new StockScenario("rate-down", Scenario.of("rate-down", Map.of(ScenarioPart.RATE, new BigDecimal("0.95"))), 0, 1));

    /** What it is called. */
    public Phrase name() {
        return switch (id) {
            case "supplier-late" -> Phrase.of("supply.whatif.supplier-late", lateWeeks);
            case "lane-closed" -> Phrase.of("supply.whatif.lane-closed", closure.mode().phrase(), closure.weeks());
            case "demand-up" -> Phrase.of("supply.whatif.demand", demand - 1);
            case "demand-down" -> Phrase.of("supply.whatif.demand", demand - 1);
            default -> prices.name();
        };
    }

    /** Whether anything at all is other than it stands. */
    boolean moves() {
        return lateWeeks > 0 || demand != 1 || closure.any() || !prices.equals(Scenario.of(prices.id(), Map.of()));
    }

    /** What a person moved, in one line. */
    private Phrase moved() {
        List<Phrase> said = new ArrayList<>();
        if (lateWeeks > 0) {
            said.add(Phrase.of("levers.said.late", Math.round(lateWeeks * DAYS_A_WEEK)));
        }
        if (closure.any()) {
            said.add(Phrase.of("levers.said.closed", closure.mode().phrase(), closure.weeks()));
        }
        if (demand != 1) {
            said.add(Phrase.of("supply.whatif.demand", demand - 1));
        }
        factor(said, "levers.said.cost", prices.cost());
        factor(said, "levers.said.rate", prices.rate());
        factor(said, "levers.said.freight", prices.freight());
        if (prices.duty().signum() != 0) {
            said.add(Phrase.of("levers.said.duty", prices.duty()));
        }
        return said.stream().reduce((one, other) -> Phrase.of("levers.said.and", one, other)).orElse(Phrase.of("supply.trigger.own"));
    }

    private static void factor(List<Phrase> said, String code, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            said.add(Phrase.of(code, factor.subtract(BigDecimal.ONE)));
        }
    }

    /** How one can see it coming; of an own scenario what it is. */
    public Phrase trigger() {
        if (id.equals(Scenario.OWN)) {
            return moved();
        }
        return Phrase.of(switch (id) {
            case "supplier-late" -> "supply.trigger.supplier-late";
            case "lane-closed" -> "supply.trigger.lane-closed";
            case "demand-up" -> "supply.trigger.demand-up";
            case "demand-down" -> "supply.trigger.demand-down";
            case "duty-up" -> "supply.trigger.duty-up";
            case "rate-down" -> "supply.trigger.rate-down";
            case "base" -> "supply.trigger.base";
            default -> "supply.trigger.own";
        });
    }
}
