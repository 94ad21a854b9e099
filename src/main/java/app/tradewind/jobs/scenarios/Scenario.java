package app.tradewind.jobs.scenarios;

import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Figures that might become others. A factor of one and no points leave a figure as it is.
 *
 * @param id a word for tables
 * @param cost factor of what suppliers ask
 * @param rate factor of what the currencies sold in are worth in those that costs are paid in
 * @param duty points added to the tariff, 10 for ten per cent of the dutiable value
 * @param fee points added to the platform's share
 * @param freight factor of the first leg
 */
public record Scenario(String id, BigDecimal cost, BigDecimal rate, BigDecimal duty, BigDecimal fee, BigDecimal freight) {

    /** The one whose figures a person chose. */
    public static final String OWN = "own";
    /** Everything as it stands. */
    public static final Scenario BASE = of("base", Map.of());
    /** What is always worked out beside the base. */
    public static final List<Scenario> USUAL = List.of(
            of("cost-up", Map.of(ScenarioPart.COST, new BigDecimal("1.10"))),
            of("rate-down", Map.of(ScenarioPart.RATE, new BigDecimal("0.95"))),
            of("rate-up", Map.of(ScenarioPart.RATE, new BigDecimal("1.05"))),
            of("duty-up", Map.of(ScenarioPart.DUTY, BigDecimal.TEN)),
            of("freight-twice", Map.of(ScenarioPart.FREIGHT, BigDecimal.valueOf(2))));

    /** @param figures those that change */
    public static Scenario of(String id, Map<ScenarioPart, BigDecimal> figures) {
        return new Scenario(id, figures.getOrDefault(ScenarioPart.COST, BigDecimal.ONE),
                figures.getOrDefault(ScenarioPart.RATE, BigDecimal.ONE), figures.getOrDefault(ScenarioPart.DUTY, BigDecimal.ZERO),
                figures.getOrDefault(ScenarioPart.FEE, BigDecimal.ZERO), figures.getOrDefault(ScenarioPart.FREIGHT, BigDecimal.ONE));
    }

    /** What it is called. */
    public Phrase name() {
        return Phrase.of(switch (id) {
            case "base" -> "scenario.name.base";
            case "cost-up" -> "scenario.name.cost-up";
            case "rate-down" -> "scenario.name.rate-down";
            case "rate-up" -> "scenario.name.rate-up";
            case "duty-up" -> "scenario.name.duty-up";
            case "freight-twice" -> "scenario.name.freight-twice";
            default -> "scenario.name.own";
        });
    }
}
