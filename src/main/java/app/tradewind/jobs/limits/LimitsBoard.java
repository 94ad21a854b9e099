package app.tradewind.jobs.limits;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.pricing.PriceStance;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bounds of prices as a form shows them.
 *
 * @param limits all that stand
 * @param markets those the seller lists in, by code
 * @param names of the products by number
 * @param margins least margins out of the costs, by market
 */
public record LimitsBoard(OwnLimits limits, Map<String, Bilingual> markets, Map<String, String> names, Map<String, BigDecimal> margins) {

    public static LimitsBoard of(Snapshot snapshot) {
        Map<String, Bilingual> markets = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Names known = snapshot.catalogue().names();
        snapshot.catalogue().listings().forEach(listing -> {
            String code = listing.item().market();
            markets.put(code, snapshot.markets().find(code).map(profile -> profile.name()).orElse(new Bilingual(code, code)));
            names.putIfAbsent(listing.item().sku(), known.of(listing.item()));
        });
        markets.remove("");
        Map<String, BigDecimal> margins = new TreeMap<>();
        snapshot.costs().forEach((market, costs) -> {
            if (costs.leastMargin() != null) {
                margins.put(market, costs.leastMargin());
            }
        });
        return new LimitsBoard(snapshot.limits(), markets, names, margins);
    }

    /** What a person typed for just this place, blank for nothing. */
    public String typed(String sku, String market, Kind kind) {
        return limits.at(sku, market, kind).filter(PriceLimit::byHand).map(LimitText::typed).orElse("");
    }

    /** What holds where nothing is typed; empty where nothing does. */
    public Optional<Phrase> instead(String sku, String market, Kind kind) {
        OwnLimits others = new OwnLimits(limits.told().stream()
                .filter(limit -> !(limit.byHand() && limit.sku().equals(sku) && limit.market().equals(market) && limit.kind() == kind)).toList());
        Optional<PriceLimit> other = others.of(new SkuMarket(sku, market), kind);
        if (kind == Kind.MARGIN && margins.containsKey(market) && other.filter(limit -> !limit.sku().isEmpty()).isEmpty()) {
            return Optional.of(Phrase.of("limits.instead.costs", LimitText.typed(new PriceLimit("", market, kind, margins.get(market), null))));
        }
        if (other.isPresent()) {
            PriceLimit limit = other.get();
            return Optional.of(limit.byHand() ? Phrase.of("limits.instead.wider", LimitText.typed(limit),
                            SetLimits.place(new LimitWish(limit.sku(), limit.market(), kind, "")))
                    : Phrase.of("limits.instead.file", LimitText.typed(limit), limit.origin().file(), limit.origin().row()));
        }
        return kind == Kind.STEP ? Optional.of(Phrase.of("limits.instead.usual", LimitText.typed(
                new PriceLimit("", "", kind, BigDecimal.valueOf(PriceStance.USUAL.maxChange()), null)))) : Optional.empty();
    }

    /** Bounds of single products, as they stand. */
    public List<PriceLimit> ofProducts() {
        return limits.told().stream().filter(limit -> !limit.sku().isEmpty()).toList();
    }
}
