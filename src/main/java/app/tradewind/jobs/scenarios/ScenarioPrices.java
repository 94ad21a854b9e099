package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.AdvisePrices;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.ScenarioBoard.Expected;
import app.tradewind.jobs.scenarios.ScenarioBoard.Outcome;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Effect;
import app.tradewind.pricing.PriceAdvice.Prices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the price advice again for each scenario: the base, the usual ones, and a person's own. */
public final class ScenarioPrices {

    private final Snapshot snapshot;
    private final Wishes wishes;

    public ScenarioPrices(Snapshot snapshot, Wishes wishes) {
        this.snapshot = snapshot;
        this.wishes = wishes;
    }

    /** @param own a person's own scenario, empty for none */
    public ScenarioBoard run(Optional<Scenario> own, Progress progress) {
        List<Scenario> scenarios = new ArrayList<>(List.of(Scenario.BASE));
        scenarios.addAll(Scenario.USUAL);
        own.ifPresent(scenarios::add);
        List<Outcome> outcomes = new ArrayList<>();
        Map<SkuMarket, List<Prices>> prices = new TreeMap<>();
        Map<SkuMarket, String> names = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            progress.check();
            Snapshot then = ChangedSnapshot.of(snapshot, scenario);
            PriceBoard board = new AdvisePrices().run(then, wishes.prices(), wishes.seed(), progress);
            outcomes.add(outcome(scenario, board, then.homeMoney(), outcomes.isEmpty() ? null : outcomes.get(0).expected()));
            for (PriceBoard.Row row : board.rows()) {
                names.put(row.item(), row.name());
                prices.computeIfAbsent(row.item(), item -> new ArrayList<>()).add(row.advice().prices());
            }
        }
        return new ScenarioBoard(outcomes, prices.entrySet().stream()
                .map(each -> new ScenarioBoard.Item(each.getKey(), names.get(each.getKey()), each.getValue())).toList());
    }

    private static Outcome outcome(Scenario scenario, PriceBoard board, HomeMoney home, Expected base) {
        List<Prices> known = board.rows().stream().map(row -> row.advice().prices())
                .filter(prices -> prices.floor() != null).toList();
        int under = (int) known.stream().filter(prices -> prices.now() != null && prices.now().compareTo(prices.floor()) < 0).count();
        List<Effect> effects = board.rows().stream().map(PriceBoard.Row::advice).map(PriceAdvice::effect)
                .filter(Objects::nonNull).toList();
        Money now = sum(effects, Effect::profitNow, home);
        Money advised = sum(effects, Effect::profitAdvised, home);
        return new Outcome(scenario, known.size(), under, new Expected(effects.size(), now, advised,
                less(now, base == null ? now : base.now()), less(advised, base == null ? advised : base.advised())));
    }

    /** One rate that is missing leaves a blank: a sum without an item would be another sum. */
    private static Money sum(List<Effect> effects, Function<Effect, Money> part, HomeMoney home) {
        return home.sum(effects.stream().map(part).toList());
    }

    private static Money less(Money then, Money base) {
        return then == null || base == null ? null : then.minus(base);
    }
}
