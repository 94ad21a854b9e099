package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfiles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The store as it would stand in a scenario. What is not known stays so: no figure is made up. */
final class ChangedSnapshot {

    private static final int PERCENT = 2;

    private final Snapshot snapshot;
    private final Scenario scenario;

    private ChangedSnapshot(Snapshot snapshot, Scenario scenario) {
        this.snapshot = snapshot;
        this.scenario = scenario;
    }

    static Snapshot of(Snapshot snapshot, Scenario scenario) {
        return new ChangedSnapshot(snapshot, scenario).changed();
    }

    private Snapshot changed() {
        Catalogue told = snapshot.catalogue();
        Catalogue catalogue = new Catalogue(told.listings(), terms(told.terms()), told.stock(), told.certificates(),
                told.competitors(), told.trust());
        Snapshot.World world = snapshot.world();
        Map<String, SellingCosts> costs = new TreeMap<>();
        world.own().costs().forEach((market, each) -> costs.put(market, costs(each)));
        return new Snapshot(snapshot.today(), snapshot.home(), catalogue, snapshot.histories(),
                new Snapshot.World(markets(world.markets()), world.own().at(costs), rates(world.rates()), world.changes(), world.odd(),
                        world.planned()), snapshot.leftOut());
    }

    private Map<String, SupplierTerms> terms(Map<String, SupplierTerms> told) {
        Map<String, SupplierTerms> terms = new TreeMap<>();
        told.forEach((sku, each) -> terms.put(sku, new SupplierTerms(each.sku(), each.supplier(),
                times(each.unitCost(), scenario.cost()), each.order(), each.leadTime(), each.origin())));
        return terms;
    }

    private SellingCosts costs(SellingCosts told) {
        SellingCosts.Freight freight = new SellingCosts.Freight(times(told.freight().perKg(), scenario.freight()),
                times(told.freight().perPiece(), scenario.freight()));
        BigDecimal duty = told.duty() == null ? null : told.duty().add(scenario.duty().movePointLeft(PERCENT)).max(BigDecimal.ZERO);
        return new SellingCosts(freight, duty, told.fulfilment(), told.ads(), told.returns(), told.leastMargin());
    }

    private MarketProfiles markets(MarketProfiles told) {
        BigDecimal more = scenario.fee().movePointLeft(PERCENT);
        return more.signum() == 0 ? told : told.feesRaised(more);
    }

    /** What the currencies sold in lose, the others gain. */
    private FxRates rates(FxRates told) {
        FxRates rates = told;
        if (scenario.rate().compareTo(BigDecimal.ONE) != 0) {
            BigDecimal gain = BigDecimal.ONE.divide(scenario.rate(), MathContext.DECIMAL64);
            for (Currency paid : paid()) {
                rates = rates.dearer(paid, gain);
            }
        }
        return rates;
    }

    /** Currencies of the costs and of home that nothing is sold in; where there is none, the suppliers' but home's. */
    private Set<Currency> paid() {
        Set<Currency> suppliers = snapshot.catalogue().terms().values().stream().map(SupplierTerms::unitCost)
                .filter(Objects::nonNull).map(Money::currency).collect(Collectors.toSet());
        Set<Currency> sold = snapshot.catalogue().listings().stream().map(Listing::price)
                .filter(Objects::nonNull).map(Money::currency).collect(Collectors.toSet());
        Set<Currency> paid = new HashSet<>(suppliers);
        paid.add(snapshot.home());
        paid.removeAll(sold);
        if (paid.isEmpty()) {
            paid.addAll(suppliers);
            paid.remove(snapshot.home());
        }
        return paid;
    }

    private static Money times(Money money, BigDecimal factor) {
        return money == null ? null : money.times(factor);
    }
}
