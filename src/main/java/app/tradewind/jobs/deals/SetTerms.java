package app.tradewind.jobs.deals;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.plans.OrderTerm;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.desk.deals.OwnTerms;
import app.tradewind.jobs.desk.deals.TermText;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.facts.OrderTermStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Keeps what a person tells of how products are ordered, each word of it in the decision log; all of a call or none. */
public final class SetTerms {

    private static final String SCREEN = "stock";

    private final OrderTermStore store;
    private final DecisionStore log;

    public SetTerms(OrderTermStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** @return what is wrong; empty where all was kept */
    public Optional<Phrase> run(Snapshot snapshot, List<TermWish> wishes) {
        OwnTerms before = snapshot.terms();
        List<OrderTerm> after = new ArrayList<>(before.told());
        List<OrderTerm> kept = new ArrayList<>();
        for (TermWish wish : wishes) {
            if (snapshot.histories().stream().noneMatch(history -> history.item().sku().equals(wish.sku()))
                    && !snapshot.catalogue().terms().containsKey(wish.sku())) {
                return Optional.of(Phrase.of("deal.wrong.unknown", wish.sku()));
            }
            after.removeIf(term -> term.sku().equals(wish.sku()) && term.kind() == wish.kind());
            if (!wish.typed().isBlank()) {
                Optional<String> read = TermText.read(wish.kind(), wish.typed(), currency(snapshot, wish));
                if (read.isEmpty()) {
                    return Optional.of(TermText.problem(wish.kind(), wish.typed()));
                }
                OrderTerm term = new OrderTerm(wish.sku(), wish.kind(), read.get());
                Optional<Phrase> misplaced = misplaced(snapshot, term);
                if (misplaced.isPresent()) {
                    return misplaced;
                }
                after.add(term);
                kept.add(term);
            }
        }
        OwnTerms then = new OwnTerms(after);
        for (TermWish wish : wishes) {
            if (then.at(wish.sku(), Kind.QUICK_PER_KG).isPresent() != then.at(wish.sku(), Kind.QUICK_DAYS).isPresent()) {
                return Optional.of(Phrase.of("deal.wrong.half-way", wish.sku()));
            }
            if (then.at(wish.sku(), Kind.LEFTOVER).isPresent() && then.season(wish.sku()) == null) {
                return Optional.of(Phrase.of("deal.wrong.no-season", wish.sku()));
            }
            if (pays(snapshot, wish.sku(), then.season(wish.sku()))) {
                return Optional.of(Phrase.of("deal.wrong.leftover", wish.sku(), snapshot.catalogue().terms().get(wish.sku()).unitCost().toString()));
            }
        }
        keep(before, wishes, kept);
        return Optional.empty();
    }

    /** Whether leftovers would bring what they cost: then any order would pay, however large. */
    private static boolean pays(Snapshot snapshot, String sku, OwnTerms.Season season) {
        SupplierTerms terms = snapshot.catalogue().terms().get(sku);
        Money left = season == null || terms == null || terms.unitCost() == null ? null
                : snapshot.homeMoney().in(terms.unitCost().currency(), season.leftover());
        return left != null && left.compareTo(terms.unitCost()) >= 0;
    }

    /** That of the supplier's price, or the one the person counts in. */
    private static Currency currency(Snapshot snapshot, TermWish wish) {
        SupplierTerms terms = snapshot.catalogue().terms().get(wish.sku());
        Money cost = terms == null ? null : terms.unitCost();
        return cost == null ? snapshot.home() : cost.currency();
    }

    private static Optional<Phrase> misplaced(Snapshot snapshot, OrderTerm term) {
        if (term.kind() != Kind.SUPPLIER) {
            return Optional.empty();
        }
        List<String> names = snapshot.offers().of(term.sku()).stream().map(Offers.Supplied::first).map(SupplierTerms::supplier).toList();
        return names.contains(term.figure()) ? Optional.empty()
                : Optional.of(Phrase.of("deal.wrong.supplier", term.figure(), term.sku(), String.join(", ", names)));
    }

    private void keep(OwnTerms before, List<TermWish> wishes, List<OrderTerm> kept) {
        Instant now = Instant.now();
        for (TermWish wish : wishes) {
            boolean stood = before.at(wish.sku(), wish.kind()).isPresent();
            Optional<OrderTerm> term = kept.stream().filter(one -> one.sku().equals(wish.sku()) && one.kind() == wish.kind()).findFirst();
            if (term.isPresent()) {
                store.put(term.get(), now);
                log(wish, now, stood ? Choice.ADJUSTED : Choice.ACCEPTED,
                        Phrase.of("deal.logged", TermText.title(wish.kind()), wish.sku(), term.get().figure()));
            } else if (store.takeBack(wish.sku(), wish.kind(), now)) {
                log(wish, now, Choice.DISMISSED, Phrase.of("deal.logged.back", TermText.title(wish.kind()), wish.sku()));
            }
        }
    }

    private void log(TermWish wish, Instant now, Choice choice, Phrase said) {
        log.add(new Decision(now, SCREEN, wish.sku(), new Decision.Advised(said.code(), new Bilingual(Words.in(Lang.EN).say(said),
                Words.in(Lang.ZH).say(said)), ""), new Decision.Answer(choice, "term " + wish.kind().id(), "")));
    }
}
