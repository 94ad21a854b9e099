package app.tradewind.jobs.pricelist;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.market.FxRates;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rows that no price can stand on, each with its place and what to do. None is replaced by a value that nobody gave. */
public final class PriceFlaws {

    /** Rows of a kind that are named; the others are counted. */
    private static final int NAMED = 10;

    /** The market of rows that name none, or none that is known. */
    private static final String NOWHERE = "ZZ";

    private final Workspace workspace;

    public PriceFlaws(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Listings first, then sales, then rates, each in the order of their files. */
    public List<Phrase> run(Snapshot snapshot) {
        Map<SkuMarket, String> sold = new HashMap<>();
        snapshot.histories().stream().filter(history -> !history.currency().isEmpty()).forEach(history -> sold.put(history.item(), history.currency()));
        Kind notPositive = new Kind();
        Kind unlike = new Kind();
        Kind nowhere = new Kind();
        for (Listing listing : snapshot.catalogue().listings()) {
            String place = AssessData.place(listing.origin());
            Money price = listing.price();
            String item = listing.item().toString();
            if (price != null && price.amount().signum() <= 0) {
                notPositive.add(Phrase.of("pricelist.flaw.listed", place, item, price.toString()));
            }
            String money = sold.get(listing.item());
            if (price != null && money != null && !price.currency().getCurrencyCode().equals(money)) {
                unlike.add(Phrase.of("pricelist.flaw.currency", place, item, price.currency().getCurrencyCode(), money));
            }
            if (snapshot.markets().find(listing.item().market()).isEmpty()) {
                nowhere.add(listing.item().market().equals(NOWHERE) ? Phrase.of("pricelist.flaw.no-market", place, listing.item().sku())
                        : Phrase.of("pricelist.flaw.market", place, item, listing.item().market()));
            }
        }
        List<Phrase> all = new ArrayList<>();
        List.of(notPositive, unlike, nowhere).forEach(kind -> kind.to(all));
        sales(all);
        rates(snapshot, all);
        return all;
    }

    private void sales(List<Phrase> all) {
        Map<SkuMarket, String> mixed = new HashMap<>();
        workspace.sales().mixedMoney().forEach(one -> mixed.put(one.item(), one.kept()));
        Kind without = new Kind();
        Kind notPositive = new Kind();
        Kind other = new Kind();
        workspace.sales().each((id, sale, counts) -> {
            if (!counts || sale.kind() != Sale.Kind.SALE || sale.amount().units() <= 0 || sale.line().status().equals(Sale.REPLACEMENT)) {
                return;
            }
            Money gross = sale.amount().gross();
            String kept = mixed.get(sale.item());
            if (gross == null) {
                without.add(Phrase.of("pricelist.flaw.no-price", AssessData.place(sale.origin()), sale.item().toString(), sale.amount().units()));
            } else if (gross.amount().signum() <= 0) {
                notPositive.add(Phrase.of("pricelist.flaw.sold", AssessData.place(sale.origin()), sale.item().toString(), gross.toString()));
            } else if (kept != null && !kept.equals(gross.currency().getCurrencyCode())) {
                other.add(Phrase.of("pricelist.flaw.mixed", AssessData.place(sale.origin()), sale.item().toString(),
                        gross.currency().getCurrencyCode(), kept));
            }
        });
        List.of(without, notPositive, other).forEach(kind -> kind.to(all));
    }

    /** The newest rate of a pair, where even that is older than a rate lives. */
    private static void rates(Snapshot snapshot, List<Phrase> all) {
        Set<Set<String>> seen = new HashSet<>();
        Kind old = new Kind();
        for (FxRate rate : snapshot.rates().all()) {
            Set<String> pair = new TreeSet<>(List.of(rate.from().getCurrencyCode(), rate.to().getCurrencyCode()));
            if (seen.add(pair) && rate.day().isBefore(FxRates.oldest(snapshot.today()))) {
                old.add(Phrase.of("pricelist.flaw.rate", AssessData.place(rate.origin()),
                        rate.from().getCurrencyCode() + "/" + rate.to().getCurrencyCode(), rate.day()));
            }
        }
        old.to(all);
    }

    private static final class Kind {

        private final List<Phrase> named = new ArrayList<>();
        private int count;

        void add(Phrase phrase) {
            if (count++ < NAMED) {
                named.add(phrase);
            }
        }

        void to(List<Phrase> all) {
            all.addAll(named);
            if (count > NAMED) {
                all.add(Phrase.of("pricelist.flaw.more", count - NAMED));
            }
        }
    }
}
