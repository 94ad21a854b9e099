package app.tradewind.jobs.odd;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.plans.Promotion.Offer;
import app.tradewind.catalog.plans.Promotion.Reach;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.odd.PlannedStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.util.Optional;

/** Keeps what a person tells of prices and promotions, each word of it in the decision log. */
public final class TellPlans {

    private static final String SCREEN = "stock";

    private final PlannedStore store;
    private final DecisionStore log;

    public TellPlans(PlannedStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** What was told and stands, by persons and files. */
    public Planned planned() {
        return new Planned(store.list());
    }

    /** @return the number it has from now on */
    public long tell(PlannedWeeks weeks) {
        return tell(weeks.plan());
    }

    /** @return the number it has from now on */
    public long tell(Promotion plan) {
        Instant now = Instant.now();
        long id = store.add(plan, now);
        log(plan, now, Choice.ACCEPTED, "plan " + id);
        return id;
    }

    /** Puts another in the place of one that stands. @return its number, or empty where none stood */
    public Optional<Long> change(long id, Promotion plan) {
        Instant now = Instant.now();
        long next = store.change(id, plan, now);
        if (next == 0) {
            return Optional.empty();
        }
        log(plan, now, Choice.ADJUSTED, "plan " + next + " for " + id);
        return Optional.of(next);
    }

    /** @return whether one of this number stood */
    public boolean undo(long id) {
        Optional<PlannedWeeks> standing = store.list().stream().filter(one -> one.id() == id).findFirst();
        standing.ifPresent(one -> {
            Instant now = Instant.now();
            store.undo(id, now);
            log(one.plan(), now, Choice.DISMISSED, "undo " + id);
        });
        return standing.isPresent();
    }

    private void log(Promotion plan, Instant now, Choice choice, String value) {
        Phrase said = said(plan);
        Words english = Words.in(Lang.EN);
        log.add(new Decision(now, SCREEN, english.say(about(plan.reach())),
                new Decision.Advised(said.code(), new Bilingual(english.say(said), Words.in(Lang.ZH).say(said)), ""),
                new Decision.Answer(choice, value, "")));
    }

    /** What was told, in words. */
    public static Phrase said(Promotion plan) {
        return Phrase.of("odd.plan.said", about(plan.reach()), plan.from(), plan.to(), offer(plan.offer()));
    }

    /** What it is about, in words. */
    public static Phrase about(Reach reach) {
        Phrase what = !reach.sku().isEmpty() ? Phrase.of("odd.plan.about.product", reach.sku())
                : !reach.category().isEmpty() ? Phrase.of("odd.plan.about.category", reach.category()) : Phrase.of("odd.plan.about.all");
        return reach.market().isEmpty() ? what : Phrase.of("odd.plan.about.market", what, reach.market());
    }

    /** What is offered, in words. */
    public static Phrase offer(Offer offer) {
        Phrase promoted = offer.share() == null ? null
                : offer.discount() != null ? Phrase.of("odd.plan.offer.discount", kind(offer), offer.discount())
                : offer.share() < 1 ? Phrase.of("odd.plan.offer.share", kind(offer), offer.share()) : kind(offer);
        if (offer.price() == null) {
            return promoted == null ? Phrase.of("odd.plan.offer.discount", Phrase.of("odd.plan.offer.price-change"), offer.discount()) : promoted;
        }
        return promoted == null ? Phrase.of("odd.plan.offer.price", offer.price().toDouble())
                : Phrase.of("odd.plan.offer.both", promoted, offer.price().toDouble());
    }

    private static Phrase kind(Offer offer) {
        return offer.kind().isEmpty() ? Phrase.of("odd.plan.offer.promotion") : Phrase.of("odd.plan.offer.kind", offer.kind());
    }
}
