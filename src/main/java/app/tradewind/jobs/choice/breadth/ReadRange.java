package app.tradewind.jobs.choice.breadth;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.RankProducts.Ranked;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Score;
import app.tradewind.selection.alike.Likeness;
import app.tradewind.selection.alike.Looks;
import app.tradewind.selection.breadth.Breadth;
import app.tradewind.selection.breadth.demand.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a shortlist is made of out of a snapshot and its ranking. */
public final class ReadRange {

    /** How many of the first products are looked at for near-copies. */
    private static final int LOOKED_AT = 2000;

    private ReadRange() { }

    /** @param seed of whatever a list draws */
    public static ShortRange of(Snapshot snapshot, Ranked ranked, long seed) {
        Map<String, Candidate> candidates = new HashMap<>();
        ranked.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        Map<String, String> families = families(snapshot, ranked);
        RangeGroups groups = new RangeGroups(snapshot, ranked.candidates(), ranked.traits()::sales);
        List<Entry> byScore = new ArrayList<>();
        List<Entry> byMargin = new ArrayList<>();
        for (ProductAdvice advice : ranked.products()) {
            String sku = advice.subject();
            Candidate candidate = candidates.get(sku);
            Map<String, Set<String>> of = groups.of(candidate);
            String family = families.getOrDefault(sku, "");
            Score score = advice.score();
            byScore.add(new Entry(sku, ranked.traits().name(sku), score == null ? Double.NaN : score.value(),
                    score == null ? Double.NaN : Math.max(score.hi() - score.value(), score.value() - score.lo()) / Entry.NINETY, of, family));
            double[] money = money(ranked, candidate);
            byMargin.add(new Entry(sku, ranked.traits().name(sku), money[0], money[1], of, family));
        }
        String home = snapshot.home().equals(Money.UNNAMED) ? "" : snapshot.home().getCurrencyCode();
        Map<String, SkuMarket> items = new HashMap<>();
        snapshot.catalogue().listings().forEach(listing -> items.putIfAbsent(listing.item().sku(), listing.item()));
        snapshot.histories().forEach(history -> items.putIfAbsent(history.item().sku(), history.item()));
        return new ShortRange(byScore, byMargin, items, new Breadth.Setting(home, snapshot.today(), seed));
    }

    /** The products of a workspace, ranked as usual. */
    public static ShortRange of(Jobs jobs, LocalDate asked, long seed) {
        Snapshot snapshot = jobs.snapshot(asked);
        return of(jobs, snapshot, jobs.answers(snapshot, Wishes.USUAL.on(asked).seeded(seed), Progress.NONE), seed);
    }

    /** The same where all that is asked of the desk stands already. */
    public static ShortRange of(Jobs jobs, Snapshot snapshot, Answers answers, long seed) {
        return of(snapshot, jobs.rankProducts().rank(snapshot, answers, Map.of(), seed), seed);
    }

    private static Map<String, String> families(Snapshot snapshot, Ranked ranked) {
        Names names = snapshot.catalogue().names();
        HomeMoney money = snapshot.homeMoney();
        Map<String, Looks> looks = new HashMap<>();
        snapshot.catalogue().listings().forEach(listing -> {
            Money price = money.of(listing.price());
            looks.putIfAbsent(listing.item().sku(), new Looks(listing.item().sku(), names.of(listing.item().sku()),
                    listing.facts().category(), price == null ? Double.NaN : price.toDouble()));
        });
        return new Likeness(ranked.products().stream().limit(LOOKED_AT)
                .map(advice -> looks.getOrDefault(advice.subject(), unlisted(advice.subject(), ranked.traits().name(advice.subject())))).toList())
                .groups(Likeness.COPIES);
    }

    /** A candidate that is not listed yet is likened by the name that a source gives it. */
    private static Looks unlisted(String id, String name) {
        return new Looks(id, name.equals(id) ? "" : name, "", Double.NaN);
    }

    /**
     * Money of twelve weeks, and how far it may be off: as the growth of the last weeks may be, or of a product that is not
     * sold yet as the sales expected of it may be.
     */
    private static double[] money(Ranked ranked, Candidate candidate) {
        double sales = ranked.traits().sales(candidate);
        double margin = figure(ranked, candidate, "margin", false);
        if (!candidate.own()) {
            double[] expected = ranked.traits().expected(candidate);
            return new double[] {expected[0] * margin, Math.abs(margin) * expected[1]};
        }
        double growth = figure(ranked, candidate, "growth", false);
        double off = figure(ranked, candidate, "growth", true) / (1 + growth);
        return new double[] {sales * margin, Math.abs(sales * margin) * off};
    }

    private static double figure(Ranked ranked, Candidate candidate, String name, boolean deviation) {
        for (int i = 0; i < ranked.criteria().size(); i++) {
            if (ranked.criteria().get(i).name().equals(name)) {
                return deviation ? candidate.sd() == null ? Double.NaN : candidate.sd()[i] : candidate.values()[i];
            }
        }
        return Double.NaN;
    }
}
