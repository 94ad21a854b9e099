package app.tradewind.jobs.landed;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one per cent of an exchange rate does to what is left of a price. */
public final class RateRisk {

    private static final BigDecimal ONE_PER_CENT = new BigDecimal("1.01");

    private final Snapshot snapshot;
    private final Map<Currency, UnitEconomics> dearer = new HashMap<>();

    public RateRisk(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * How much less is left if the supplier's currency becomes one per cent dearer, ready to say.
     *
     * @param unit the item as it stands
     * @param price that is asked, {@code null} for none
     * @return empty where the supplier is paid in the market's currency, or a figure is missing
     */
    public Optional<Phrase> of(SkuMarket item, Listing listing, UnitEconomics.Unit unit, Money price) {
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        Money left = unit.left(price);
        if (left == null || terms == null || terms.unitCost() == null || terms.unitCost().currency().equals(unit.currency())) {
            return Optional.empty();
        }
        Currency foreign = terms.unitCost().currency();
        Money then = dearer.computeIfAbsent(foreign, this::economics).of(item, listing).left(price);
        return then == null ? Optional.empty()
                : Optional.of(Phrase.of("market.note-risk", foreign.getCurrencyCode(), left.minus(then).rounded()));
    }

    private UnitEconomics economics(Currency foreign) {
        Snapshot.World world = snapshot.world();
        return new UnitEconomics(new Snapshot(snapshot.today(), snapshot.home(), snapshot.catalogue(), snapshot.histories(),
                new Snapshot.World(world.markets(), world.own(), world.rates().dearer(foreign, ONE_PER_CENT), world.changes(),
                        world.odd(), world.planned()), snapshot.leftOut()));
    }
}
