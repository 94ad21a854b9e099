package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.market.shutdown.Closing;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a plan stands on, said in full: what binds it, what was taken for granted, at which rates money was counted. */
final class PlanNotes {

    private final Snapshot snapshot;
    private final PlanAsk ask;
    private final PlanMoney money;
    private final Candidates candidates;

    PlanNotes(Snapshot snapshot, PlanAsk ask, PlanMoney money, Candidates candidates) {
        this.snapshot = snapshot;
        this.ask = ask;
        this.money = money;
        this.candidates = candidates;
    }

    /** @param horizon weeks that are planned @param orderCost of every order, {@code null} where nobody told one for all */
    List<Phrase> of(int horizon, Money orderCost) {
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("plan.note.paths", horizon));
        notes.addAll(ends(horizon));
        notes.add(ask.cash() == null ? Phrase.of("plan.note.no-cash")
                : Phrase.of("plan.note.cash", ask.cash().toDouble(), ask.cash().currency().getCurrencyCode()));
        if (ask.space().volume() != null) {
            notes.add(Phrase.of("plan.note.volume", ask.space().volume()));
        }
        notes.add(Phrase.of("plan.note.receipt", ask.timing().receiptDays()));
        notes.add(Phrase.of("plan.note.paid"));
        notes.add(orderCost == null ? Phrase.of("plan.note.no-order-cost")
                : Phrase.of("plan.note.order-cost", orderCost.toDouble(), orderCost.currency().getCurrencyCode()));
        notes.add(Phrase.of("plan.note.left", Candidates.LEFT_WORTH));
        if (candidates.underWay().told() > 0) {
            notes.add(Phrase.of("plan.note.under-way", candidates.underWay().told()));
        }
        if (candidates.underWay().untold() > 0) {
            notes.add(Phrase.of("plan.note.on-order", candidates.underWay().untold()));
        }
        double holding = candidates.found.stream().mapToDouble(one -> one.parts().get(0).item().holdingRate()).findFirst().orElse(Double.NaN);
        notes.add(holding > 0 ? Phrase.of("plan.note.holding-rate", holding) : Phrase.of("plan.note.holding"));
        if (ask.space().price() != null) {
            notes.add(Phrase.of("plan.note.container"));
        }
        notes.addAll(rates());
        return notes;
    }

    /** What shut-downs and seasons do to the plan. */
    private List<Phrase> ends(int horizon) {
        List<Phrase> notes = new ArrayList<>();
        LocalDate last = MakeOrderPlan.monday(snapshot.today()).plusWeeks(horizon);
        List<Closing> closings = candidates.found.stream().map(candidate -> candidate.parts().get(0).item().leadTime().supply().closings())
                .map(all -> all.stream().filter(one -> one.first().isBefore(last)).min(Comparator.comparing(Closing::first)))
                .flatMap(Optional::stream).toList();
        if (!closings.isEmpty()) {
            Closing next = closings.stream().min(Comparator.comparing(Closing::first)).orElseThrow();
            notes.add(Phrase.of("plan.note.closed", closings.size(), next.first(), next.last()));
        }
        long seasons = candidates.found.stream().filter(candidate -> candidates.ends(candidate.sku())).count();
        if (seasons > 0) {
            notes.add(Phrase.of("plan.note.season", seasons));
        }
        return notes;
    }

    /** The rates at which suppliers' prices and what buyers pay were counted. */
    private List<Phrase> rates() {
        Map<String, Currency> used = new TreeMap<>();
        Map<SkuMarket, Listing> listings = snapshot.catalogue().byItem();
        for (Candidate candidate : candidates.found) {
            candidate.ways().forEach(way -> put(used, way.supplied().first().unitCost()));
            candidate.parts().forEach(part -> put(used, listings.get(part.item().item()).price()));
        }
        return money.rates().said(used.values(), money.currency());
    }

    private static void put(Map<String, Currency> used, Money amount) {
        if (amount != null) {
            used.put(amount.currency().getCurrencyCode(), amount.currency());
        }
    }
}
