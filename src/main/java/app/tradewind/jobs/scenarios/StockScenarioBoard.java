package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.scenarios.flown.FlownAdvice;
import app.tradewind.jobs.scenarios.flown.FlownBoard;
import app.tradewind.jobs.scenarios.flown.ItemFlights;
import app.tradewind.jobs.scenarios.lane.Detours;
import app.tradewind.stock.route.Way;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What could happen, side by side, the base first.
 *
 * @param today the day it was worked out for
 * @param outcomes one a scenario
 * @param items one a product and market whose stock and lead time are known, the most to lose first
 * @param left the products that could not be reckoned with
 * @param flown each scenario flown through half a year
 */
public record StockScenarioBoard(LocalDate today, List<Outcome> outcomes, List<Item> items, List<Left> left, FlownBoard flown) {

    private static final int NAMED = 3;

    public StockScenarioBoard {
        outcomes = List.copyOf(outcomes);
        items = List.copyOf(items);
        left = List.copyOf(left);
    }

    /**
     * A product that could not be reckoned with.
     *
     * @param missing what is not known of it, ready to say
     */
    public record Left(SkuMarket item, String name, Phrase missing) { }

    /** How many products could not be reckoned with. */
    public int unknown() {
        return left.size();
    }

    /** Those by name, the first of them where they are many; empty where there are none. */
    public Optional<Phrase> leftOut() {
        return left.stream().limit(NAMED).map(one -> Phrase.of("levers.left.one", one.item().toString(), one.missing()))
                .reduce((one, other) -> Phrase.of("levers.left.and", one, other)).map(named -> Phrase.of("levers.left", left.size(), named));
    }

    /**
     * @param orders what would be ordered
     * @param unprepared what is lost if it happens and only the orders of now were placed
     * @param prepared what is lost if it happens and the orders of the scenario were placed
     * @param by the first day by which a product that needs more has to be ordered, {@code null} where none does
     * @param detours what becomes of the products that go by a closed mode
     */
    public record Outcome(StockScenario scenario, Orders orders, Loss unprepared, Loss prepared, LocalDate by, Detours detours) {

        /** Where no mode is closed. */
        public Outcome(StockScenario scenario, Orders orders, Loss unprepared, Loss prepared, LocalDate by) {
            this(scenario, orders, unprepared, prepared, by, Detours.NONE);
        }
    }

    /**
     * @param count products to order now
     * @param unpriced of them those whose cost or exchange rate is not known
     * @param value of the others at home, {@code null} where there are none
     * @param more value beyond that of the base, {@code null} alike
     */
    public record Orders(int count, int unpriced, Money value, Money more) { }

    /**
     * @param likely products more likely than not to run out before the order after this one arrives
     * @param pieces expected not to be sold
     * @param money what they would have earned, at home, of the products whose margin is known; {@code null} where there are none
     */
    public record Loss(int likely, double pieces, Money money) { }

    /**
     * @param name the product's name
     * @param plans one a scenario, in the order of the outcomes
     */
    public record Item(SkuMarket item, String name, List<Plan> plans) {

        public Item {
            plans = List.copyOf(plans);
        }
    }

    /**
     * @param quantity to order now
     * @param by the last day for it, {@code null} beyond a year
     * @param chance to run out with the orders of now
     * @param lost pieces expected to be lost with the orders of now
     * @param way by which it goes while its own is closed, {@code null} where it stays as it is or waits
     * @param flown what half a year comes to
     */
    public record Plan(int quantity, LocalDate by, double chance, double lost, Way way, ItemFlights.Told flown) { }

    /** What the orders of a scenario ask that those of now do not, after what becomes of a closed way. */
    public Phrase action(int s) {
        Detours detours = outcomes.get(s).detours();
        return !outcomes.get(s).scenario().closure().any() ? orders(s) : Phrase.of("levers.do", Phrase.of("levers.do.way",
                detours.switched(), detours.byItem().size() - detours.switched(), detours.unknown()), orders(s));
    }

    /** The products that need the most more, or less. */
    private Phrase orders(int s) {
        Outcome outcome = outcomes.get(s);
        Outcome base = outcomes.get(0);
        List<Item> more = items.stream().filter(item -> extra(item, s) > 0)
                .sorted((a, b) -> Integer.compare(extra(b, s), extra(a, s))).toList();
        long less = items.stream().filter(item -> extra(item, s) < 0).count();
        if (s == 0) {
            return Phrase.of("supply.do.base", base.orders().count());
        }
        String named = more.stream().limit(NAMED).map(item -> item.item() + " +" + extra(item, s)).collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            return Phrase.of("supply.do.more", more.size(), more.stream().mapToInt(item -> extra(item, s)).sum(), named);
        }
        if (less > 0) {
            return Phrase.of("supply.do.less", less, -items.stream().mapToInt(item -> Math.min(0, extra(item, s))).sum());
        }
        Money now = outcome.orders().more();
        return now != null && now.amount().signum() != 0 ? Phrase.of("supply.do.prices") : Phrase.of("supply.do.nothing");
    }

    private static int extra(Item item, int s) {
        return item.plans().get(s).quantity() - item.plans().get(0).quantity();
    }

    /** What half a year of a scenario asks, and why. */
    public FlownAdvice advice(int s) {
        return FlownAdvice.of(outcomes.get(s).scenario().id(), flown, s);
    }

    /** The whole in one sentence: what costs the most if nobody reacts; empty where nothing could be flown. */
    public Optional<Phrase> worst() {
        List<FlownBoard.Flown> all = flown.scenarios();
        boolean money = flown.count().priced() > 0;
        return IntStream.range(1, all.size()).boxed().max(Comparator.comparingDouble(s -> money ? -all.get(s).harm().profit().mean()
                : all.get(s).harm().lost().mean())).map(s -> money ? new Phrase(all.get(s).gain().profit().mean() > 0 && all.get(s).gain().profit().tells() ? "flown.state" : "flown.state.kept", List.of(outcomes.get(s).scenario().name(),
                        flown.count().weeks(), -all.get(s).harm().profit().mean(), flown.currency(), all.get(s).gain().profit().mean()))
                        : Phrase.of("flown.state.pieces", outcomes.get(s).scenario().name(), flown.count().weeks(), all.get(s).harm().lost().mean(),
                        all.get(s).gain().lost().mean()));
    }
}
