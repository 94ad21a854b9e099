package app.tradewind.jobs.limits;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.advice.Choice;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.facts.LimitStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps the bounds of prices that a person types, each word of it in the decision log; all of a call or none. */
public final class SetLimits {

    private static final String SCREEN = "limits";

    private final LimitStore store;
    private final DecisionStore log;

    public SetLimits(LimitStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** @return what is wrong; empty where all was kept */
    public Optional<Phrase> run(Snapshot snapshot, List<LimitWish> wishes) {
        Map<SkuMarket, Listing> listings = snapshot.catalogue().byItem();
        List<PriceLimit> after = new ArrayList<>(snapshot.limits().told());
        List<PriceLimit> told = new ArrayList<>();
        for (LimitWish wish : wishes) {
            SkuMarket item = new SkuMarket(wish.sku(), wish.market());
            Optional<Phrase> misplaced = misplaced(wish, snapshot, listings);
            if (misplaced.isPresent()) {
                return misplaced;
            }
            after.removeIf(limit -> limit.byHand() && isAt(limit, wish));
            if (!wish.typed().isBlank()) {
                Currency usual = new UnitEconomics(snapshot).of(item, listings.get(item)).currency();
                LimitText.Read read = LimitText.read(wish.kind(), wish.typed(), usual).orElse(null);
                if (read == null) {
                    return Optional.of(LimitText.problem(wish.kind(), wish.typed(), usual));
                }
                told.add(new PriceLimit(wish.sku(), wish.market(), wish.kind(), read.figure(), read.currency()));
                after.removeIf(limit -> isAt(limit, wish));
            }
        }
        after.addAll(told);
        OwnLimits then = new OwnLimits(after);
        for (LimitWish wish : wishes) {
            Optional<Phrase> crossed = crossed(then, new SkuMarket(wish.sku(), wish.market()));
            if (crossed.isPresent()) {
                return crossed;
            }
        }
        keep(snapshot, wishes, told);
        return Optional.empty();
    }

    private static boolean isAt(PriceLimit limit, LimitWish wish) {
        return limit.sku().equals(wish.sku()) && limit.market().equals(wish.market()) && limit.kind() == wish.kind();
    }

    private void keep(Snapshot snapshot, List<LimitWish> wishes, List<PriceLimit> told) {
        Instant now = Instant.now();
        for (LimitWish wish : wishes) {
            boolean own = snapshot.limits().at(wish.sku(), wish.market(), wish.kind()).filter(PriceLimit::byHand).isPresent();
            PriceLimit limit = told.stream().filter(one -> isAt(one, wish)).findFirst().orElse(null);
            if (limit != null) {
                store.put(limit, now);
                log(wish, now, own ? Choice.ADJUSTED : Choice.ACCEPTED, LimitText.typed(limit));
            } else if (store.takeBack(wish.sku(), wish.market(), wish.kind(), now)) {
                log(wish, now, Choice.DISMISSED, "");
            }
        }
    }

    private static Optional<Phrase> misplaced(LimitWish wish, Snapshot snapshot, Map<SkuMarket, Listing> listings) {
        boolean known = wish.sku().isEmpty() ? wish.market().isEmpty() || snapshot.markets().find(wish.market()).isPresent()
                || listings.keySet().stream().anyMatch(item -> item.market().equals(wish.market()))
                : listings.keySet().stream().anyMatch(item -> item.sku().equals(wish.sku())
                        && (wish.market().isEmpty() || item.market().equals(wish.market())));
        if (!known) {
            return Optional.of(Phrase.of("limits.wrong.unknown", place(wish)));
        }
        boolean whole = !wish.sku().isEmpty() && !wish.market().isEmpty();
        return wish.kind().isMoney() && !whole ? Optional.of(Phrase.of("limits.wrong.amount", LimitText.name(wish.kind()))) : Optional.empty();
    }

    /** A least price over the highest, or a band whose ends are the wrong way round. */
    private static Optional<Phrase> crossed(OwnLimits then, SkuMarket item) {
        for (List<Kind> ends : List.of(List.of(Kind.FLOOR, Kind.CAP), List.of(Kind.MAP, Kind.CAP), List.of(Kind.RIVAL_LEAST, Kind.RIVAL_MOST))) {
            Optional<PriceLimit> least = then.of(item, ends.get(0)).filter(limit -> limit.figure() != null);
            Optional<PriceLimit> most = then.of(item, ends.get(1)).filter(limit -> limit.figure() != null);
            if (least.isPresent() && most.isPresent() && Objects.equals(least.get().currency(), most.get().currency())
                    && higher(least.get().figure(), most.get().figure())) {
                return Optional.of(Phrase.of("limits.wrong.crossed", LimitText.name(ends.get(0)), LimitText.typed(least.get()),
                        LimitText.name(ends.get(1)), LimitText.typed(most.get())));
            }
        }
        return Optional.empty();
    }

    private static boolean higher(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) > 0;
    }

    /** What a bound is about, in words. */
    static Phrase place(LimitWish wish) {
        if (wish.sku().isEmpty()) {
            return wish.market().isEmpty() ? Phrase.of("limits.place.all") : Phrase.of("limits.place.market", wish.market());
        }
        return wish.market().isEmpty() ? Phrase.of("limits.place.product", wish.sku())
                : Phrase.of("limits.place.item", wish.sku(), wish.market());
    }

    private void log(LimitWish wish, Instant now, Choice choice, String typed) {
        Words english = Words.in(Lang.EN);
        Phrase said = typed.isEmpty() ? Phrase.of("limits.said.back", LimitText.name(wish.kind()), place(wish))
                : Phrase.of("limits.said", LimitText.name(wish.kind()), place(wish), typed);
        log.add(new Decision(now, SCREEN, english.say(place(wish)),
                new Decision.Advised(said.code(), new Bilingual(english.say(said), Words.in(Lang.ZH).say(said)), ""),
                new Decision.Answer(choice, "limit " + wish.kind().id(), "")));
    }
}
