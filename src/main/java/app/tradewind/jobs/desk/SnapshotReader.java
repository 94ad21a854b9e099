package app.tradewind.jobs.desk;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.desk.deals.OwnTerms;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.desk.items.Goods;
import app.tradewind.jobs.desk.items.MarketShares;
import app.tradewind.jobs.desk.items.OnlyMarket;
import app.tradewind.jobs.desk.items.OpenOrders;
import app.tradewind.jobs.desk.items.PieceCosts;
import app.tradewind.jobs.odd.FindOdd;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.jobs.odd.shelf.FindShelves;
import app.tradewind.market.FxRates;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.jobs.quality.KeptJudgement;
import app.tradewind.jobs.quality.Trust;
import app.tradewind.storage.Workspace;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a {@link Snapshot} out of a workspace. */
public final class SnapshotReader {

    /** Setting that holds the currency the person counts in. */
    public static final String HOME_CURRENCY = "home-currency";
    /** Setting that holds the workspace's own day, ISO 8601, where it has one. */
    public static final String STORY_DAY = "today";

    /** Start of the settings that hold the workspace's name; the language's tag follows. */
    public static final String NAME = "name-";

    private final Workspace workspace;
    private final ReferenceData reference;

    public SnapshotReader(Workspace workspace, ReferenceData reference) {
        this.workspace = workspace;
        this.reference = reference;
    }

    /** The day the workspace lives in: asked for, its own, or the computer's. */
    public LocalDate today(LocalDate asked) {
        if (asked != null) {
            return asked;
        }
        return workspace.settings().get(STORY_DAY).map(LocalDate::parse).orElseGet(LocalDate::now);
    }

    public Snapshot read(LocalDate asked) {
        LocalDate today = today(asked);
        List<SalesHistory> sold = workspace.sales().histories(today);
        OwnTerms own = new OwnTerms(workspace.orderTerms().list());
        List<SupplierTerms> lines = workspace.terms().all();
        Map<String, SupplierTerms> terms = PieceCosts.into(Offers.usual(lines, workspace.terms().bySku(), own), workspace.costs().on(today));
        Catalogue catalogue = new Catalogue(workspace.listings().latest(), terms,
                new OpenOrders(workspace.shipments().latest(), today).into(new OnlyMarket(sold).of(workspace.stock().totals()), new MarketShares(sold)), workspace.certificates().latest(), workspace.competitors().all(),
                new Trust(today, () -> AssessData.book(workspace), () -> KeptJudgement.of(workspace, today)));
        Goods goods = goods(catalogue);
        FindShelves shelves = new FindShelves(workspace.stock().all(), workspace.shelves().list());
        List<SalesHistory> asSold = sold.stream().filter(history -> goods.has(history.item())).map(shelves::shelved).toList();
        OddWeeks odd = new FindOdd(workspace.sales(), workspace.odd(), reference.markets()).run(asSold).with(shelves.found());
        List<SalesHistory> histories = asSold.stream().map(odd::counted).toList();
        return new Snapshot(today, home(histories), catalogue, histories,
                new Snapshot.World(reference.markets(), new Snapshot.Own(reference.costs(), new OwnLimits(workspace.limits().list()),
                        new Snapshot.Buying(own, Offers.of(lines, terms))), new FxRates(workspace.rates().all()),
                        workspace.changes().list().stream().filter(ForecastChange::stands).toList(), odd, new Planned(workspace.planned().list(), catalogue.categories(histories.stream().map(SalesHistory::item).toList()))),
                sold.size() - histories.size());
    }

    private static Goods goods(Catalogue catalogue) {
        Set<SkuMarket> placed = new HashSet<>(catalogue.stock().keySet());
        catalogue.listings().forEach(listing -> placed.add(listing.item()));
        return new Goods(placed, catalogue.terms().keySet());
    }

    /** As set, or else the currency in which the most is sold; unnamed where nothing is. */
    private Currency home(List<SalesHistory> histories) {
        return workspace.settings().get(HOME_CURRENCY).map(Currency::getInstance).orElseGet(() -> {
            Map<String, Double> units = new TreeMap<>();
            for (SalesHistory history : histories) {
                if (!history.currency().isEmpty()) {
                    double sum = 0;
                    for (double week : history.units()) {
                        sum += week;
                    }
                    units.merge(history.currency(), sum, Double::sum);
                }
            }
            return units.entrySet().stream().max(Map.Entry.comparingByValue())
                    .map(most -> Currency.getInstance(most.getKey())).orElse(Money.UNNAMED);
        });
    }
}
