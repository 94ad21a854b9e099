package app.tradewind.jobs.desk.limits;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceStance;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bounds of prices that stand. Of several about an item the nearest holds: of the product in the market, of the
 * product, of the market, of all. An amount never changes its currency: one told for a product in a market that asks
 * another currency blocks the price, one told for all markets counts where its currency is asked.
 */
public final class OwnLimits {

    /** Nothing is bound. */
    public static final OwnLimits NONE = new OwnLimits(List.of());

    private static final Map<Kind, PriceBound.Kind> BOUNDS = Map.of(Kind.FLOOR, PriceBound.Kind.OWN_FLOOR,
            Kind.CAP, PriceBound.Kind.OWN_CAP, Kind.MAP, PriceBound.Kind.LEAST_ADVERTISED);

    private final List<PriceLimit> told;
    private final Map<Place, PriceLimit> byPlace = new HashMap<>();

    private record Place(String sku, String market, Kind kind) { }

    public OwnLimits(List<PriceLimit> told) {
        this.told = List.copyOf(told);
        told.forEach(limit -> byPlace.put(new Place(limit.sku(), limit.market(), limit.kind()), limit));
    }

    public List<PriceLimit> told() {
        return told;
    }

    /** The one told for just this place. */
    public Optional<PriceLimit> at(String sku, String market, Kind kind) {
        return Optional.ofNullable(byPlace.get(new Place(sku, market, kind)));
    }

    /** The nearest one about an item; its figure is {@code null} where a person said that there is none. */
    public Optional<PriceLimit> of(SkuMarket item, Kind kind) {
        return at(item.sku(), item.market(), kind).or(() -> at(item.sku(), "", kind)).or(() -> at("", item.market(), kind))
                .or(() -> at("", "", kind));
    }

    /** The share that holds for an item; {@code NaN} where none was told. */
    private double share(SkuMarket item, Kind kind) {
        return of(item, kind).map(PriceLimit::figure).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** Least margin of an item: its own, or the one of the market's costs, or the shop's; {@code null} for none. */
    public BigDecimal margin(SkuMarket item, BigDecimal ofCosts) {
        Optional<PriceLimit> own = at(item.sku(), item.market(), Kind.MARGIN).or(() -> at(item.sku(), "", Kind.MARGIN));
        return own.isPresent() ? own.get().figure() : ofCosts != null ? ofCosts
                : of(item, Kind.MARGIN).map(PriceLimit::figure).orElse(null);
    }

    /** How far an item's price may go: as asked, or else as told, or else as usual. */
    public PriceStance stance(SkuMarket item, PriceStance asked) {
        double least = share(item, Kind.RIVAL_LEAST);
        double most = share(item, Kind.RIVAL_MOST);
        PriceStance.Band band = new PriceStance.Band(least > 0 ? least : 0, most > 0 ? Math.max(most, least > 0 ? least : 0) : Double.POSITIVE_INFINITY);
        return asked.over(new PriceStance(share(item, Kind.STEP), share(item, Kind.CARRYING), band)).over(PriceStance.USUAL);
    }

    /** The terms within the amounts told for an item, those of another currency left out. */
    public PriceTerms bind(SkuMarket item, PriceTerms terms) {
        PriceTerms bound = terms;
        for (Map.Entry<Kind, PriceBound.Kind> each : BOUNDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            Money amount = of(item, each.getKey()).map(PriceLimit::money).orElse(null);
            bound = amount == null || !amount.currency().equals(terms.currency()) ? bound : bound.within(each.getValue(), amount);
        }
        return bound;
    }

    /** Amounts told for just this product and market in another currency: no price can stand beside them. */
    public List<Phrase> blocks(SkuMarket item, Currency currency) {
        return unlike(item, currency, true);
    }

    /** Amounts told for all markets in another currency: they do not count here. */
    public List<Phrase> leftOut(SkuMarket item, Currency currency) {
        return unlike(item, currency, false);
    }

    private List<Phrase> unlike(SkuMarket item, Currency currency, boolean here) {
        List<Phrase> phrases = new ArrayList<>();
        for (Kind kind : List.of(Kind.FLOOR, Kind.CAP, Kind.MAP)) {
            PriceLimit limit = of(item, kind).orElse(null);
            if (limit != null && limit.money() != null && !limit.currency().equals(currency) && here != limit.market().isEmpty()) {
                phrases.add(Phrase.of(here ? "limits.block.currency" : "limits.note.currency", BOUNDS.get(kind).phrase(),
                        limit.money().toString(), currency.getCurrencyCode(), item.toString()));
            }
        }
        return phrases;
    }
}
