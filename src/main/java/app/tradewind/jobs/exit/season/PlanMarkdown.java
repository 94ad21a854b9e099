package app.tradewind.jobs.exit.season;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Amount;
import app.tradewind.advice.Choice;
import app.tradewind.advice.PriceSteps;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.storage.odd.PlannedStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans the prices of a markdown that a person accepted, so that forecast and prices know them, and takes them back.
 * Each planned price carries the number of the decision.
 */
public final class PlanMarkdown {

    private static final String KIND = "markdown #";
    private static final String SCREEN = "products";

    private final PlannedStore store;
    private final DecisionStore log;

    public PlanMarkdown(PlannedStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /**
     * After a decision was written down.
     *
     * @return whether prices were planned
     */
    public boolean decided(Advice advice, Choice choice) {
        if (choice != Choice.ACCEPTED || !(advice instanceof PriceSteps steps) || steps.priceSteps().isEmpty()) {
            return false;
        }
        SkuMarket item = SkuMarket.read(advice.subject());
        List<LoggedDecision> logged = log.list();
        long decision = logged.get(logged.size() - 1).id();
        Instant now = Instant.now();
        standing(new Planned(store.list()), item, LocalDate.MIN).forEach(old -> store.undo(old.id(), now));
        for (PriceSteps.Step step : steps.priceSteps()) {
            store.add(new Promotion(new Promotion.Reach(item.sku(), "", item.market()), step.from(), step.to(),
                    new Promotion.Offer(KIND + decision, null, null, step.price())), now);
        }
        return true;
    }

    /** Takes the planned prices of a product in a market back and writes that down. @return whether there were any */
    public boolean takeBack(SkuMarket item) {
        List<PlannedWeeks> standing = standing(new Planned(store.list()), item, LocalDate.MIN);
        if (standing.isEmpty()) {
            return false;
        }
        Instant now = Instant.now();
        standing.forEach(one -> store.undo(one.id(), now));
        Phrase said = Phrase.of("exit.season.taken-back", item.toString());
        log.add(new Decision(now, SCREEN, item.toString(), new Decision.Advised(said.code(),
                new Bilingual(Words.in(Lang.EN).say(said), Words.in(Lang.ZH).say(said)), ""),
                new Decision.Answer(Choice.DISMISSED, "undo " + standing.get(0).plan().offer().kind(), "")));
        return true;
    }

    /** Prices of accepted markdowns of a product in a market that are not over on a day, the first first. */
    public static List<PlannedWeeks> standing(Planned planned, SkuMarket item, LocalDate day) {
        return planned.told().stream().filter(one -> one.byHand() && one.plan().offer().kind().startsWith(KIND) && one.plan().offer().price() != null
                && one.plan().reach().sku().equals(item.sku()) && one.plan().reach().market().equals(item.market()) && !one.plan().to().isBefore(day)).toList();
    }

    /** The price and its weeks. */
    public static PriceSteps.Step step(PlannedWeeks one) {
        return new PriceSteps.Step(one.plan().from(), one.plan().to(), one.plan().offer().price());
    }

    /** The same in words. */
    public static Phrase said(PlannedWeeks one) {
        return Phrase.of("exit.season.card.step", one.plan().from(), one.plan().to(), Amount.said(one.plan().offer().price()), one.plan().offer().kind());
    }
}
