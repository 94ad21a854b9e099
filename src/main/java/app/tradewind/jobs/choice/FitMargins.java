package app.tradewind.jobs.choice;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.pricing.landed.Proceeds;
import app.tradewind.selection.fit.FitFacts.Borrowed;
import app.tradewind.selection.fit.FitFacts.Margin;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a piece leaves in a market by the workspace's own landed sums. Without a price there, that of the market
 * where most sell is converted by the dated rate, and the answer says so.
 */
final class FitMargins {

    private final Snapshot snapshot;
    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;
    private final Map<SkuMarket, Double> sold;

    FitMargins(Snapshot snapshot, Map<SkuMarket, Double> sold) {
        this.snapshot = snapshot;
        this.economics = new UnitEconomics(snapshot);
        this.listings = snapshot.catalogue().byItem();
        this.sold = sold;
    }

    Margin of(SkuMarket item) {
        Listing own = listings.get(item);
        if (own != null && own.price() != null) {
            return worked(item, own, null);
        }
        Optional<MarketProfile> market = snapshot.markets().find(item.market());
        if (market.isEmpty()) {
            return blank(List.of(Phrase.of("fit.missing.market", item.market())));
        }
        Listing other = listings.values().stream().filter(each -> each.item().sku().equals(item.sku()) && each.price() != null)
                .max(Comparator.comparingDouble((Listing each) -> Math.max(0, sold(each))).thenComparing(Listing::item, Comparator.reverseOrder())).orElse(null);
        if (other == null) {
            return blank(List.of(Phrase.of("fit.missing.price")));
        }
        return borrowed(item, other, market.get().currency());
    }

    private double sold(Listing listing) {
        double units = sold.getOrDefault(listing.item(), 0.0);
        return Double.isNaN(units) ? 0 : units;
    }

    private Margin borrowed(SkuMarket item, Listing other, Currency currency) {
        Optional<FxRates.Quote> quote = snapshot.rates().quote(other.price().currency(), currency, snapshot.today(), FxRates.oldest(snapshot.today()));
        if (quote.isEmpty()) {
            return blank(List.of(Phrase.of("fit.missing.rate", other.price().currency().getCurrencyCode(), currency.getCurrencyCode())));
        }
        Money price = new Money(other.price().amount().multiply(quote.get().rate()), currency).rounded();
        Listing there = new Listing(item, other.channel(), other.text(), price, other.facts(), other.origin());
        return worked(item, there, new Borrowed(other.item().market(), other.price(), quote.get().day()));
    }

    private Margin worked(SkuMarket item, Listing listing, Borrowed borrowed) {
        UnitEconomics.Unit unit = economics.of(item, listing);
        Money price = listing.price();
        if (unit.proceeds().isEmpty() || price.amount().signum() <= 0) {
            return new Margin(price, null, 0, borrowed, List.of(), unit.missing());
        }
        List<Reason> parts = parts(unit.proceeds().get(), price);
        Money left = Money.ofComputed(parts.stream().mapToDouble(Reason::amount).sum(), price.currency()).rounded();
        return new Margin(price, left, least(item, unit), borrowed, parts, unit.missing());
    }

    /** Rounded lines, the last of which is what is left: it is the sum of the others. */
    private static List<Reason> parts(Proceeds proceeds, Money price) {
        String currency = price.currency().getCurrencyCode();
        List<Reason> parts = new ArrayList<>();
        parts.add(new Reason(Phrase.of("fit.part.price"), price.toDouble(), currency));
        var lines = proceeds.lines(price);
        lines.subList(0, lines.size() - 1).stream().filter(line -> line.amount().amount().signum() != 0)
                .forEach(line -> parts.add(new Reason(line.name(), -line.amount().toDouble(), currency)));
        return parts;
    }

    /** The seller names a share of the price without tax; here it is of the price as asked, as the floor has it. */
    private double least(SkuMarket item, UnitEconomics.Unit unit) {
        BigDecimal least = snapshot.limits().margin(item, snapshot.costs().getOrDefault(item.market(), SellingCosts.UNKNOWN).leastMargin());
        if (least == null || least.signum() == 0) {
            return 0;
        }
        return unit.floor() == null || unit.floor().amount().signum() <= 0 ? least.doubleValue()
                : unit.left(unit.floor()).toDouble() / unit.floor().toDouble();
    }

    private static Margin blank(List<Phrase> missing) {
        return new Margin(null, null, 0, null, List.of(), missing);
    }
}
