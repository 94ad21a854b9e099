package app.tradewind.jobs.shop;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.desk.deals.OwnTerms;
import app.tradewind.jobs.desk.items.MarketShares;
import app.tradewind.stock.lotsize.PriceBreaks.Break;
import app.tradewind.stock.policy.Terms;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of buying one product for one market, in the currency of its price at the supplier. */
final class BoughtTerms {

    private static final double DAYS_A_WEEK = 7;
    private static final String QUICK = "air";
    private static final String USUAL = "usual";

    private final Snapshot snapshot;
    private final UnitEconomics economics;
    private final MarketShares shares;

    BoughtTerms(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.economics = new UnitEconomics(snapshot);
        this.shares = new MarketShares(snapshot.histories());
    }

    /**
     * Prices by quantity of the product's supplier; none where there is one price. All markets of a product are
     * ordered together, so that a market's part of a quantity brings its price, as with minimums.
     */
    List<Break> breaks(SkuMarket item, SupplierTerms usual, Money cost) {
        for (Offers.Supplied supplied : snapshot.offers().of(item.sku())) {
            if (supplied.first().supplier().equals(usual.supplier()) && supplied.terms().size() > 1
                    && supplied.first().unitCost().amount().signum() > 0) {
                // A scenario may have moved the price: the steps move with it.
                double moved = cost.toDouble() / supplied.first().unitCost().toDouble();
                List<Break> breaks = new ArrayList<>();
                for (SupplierTerms line : supplied.terms()) {
                    if (line.unitCost().currency().equals(supplied.first().unitCost().currency())) {
                        breaks.add(new Break(breaks.isEmpty() ? 0 : Math.ceil(line.order().moq() * shares.of(item) - 1e-9),
                                line.unitCost().toDouble() * moved));
                    }
                }
                return breaks.size() > 1 && rising(breaks) ? breaks : List.of();
            }
        }
        return List.of();
    }

    private static boolean rising(List<Break> breaks) {
        for (int k = 1; k < breaks.size(); k++) {
            if (breaks.get(k).from() <= breaks.get(k - 1).from()) {
                return false;
            }
        }
        return true;
    }

    /** Which of several suppliers it is, what the others ask, and why a quicker way that was told does not count. */
    List<Phrase> notes(SkuMarket item) {
        List<Phrase> notes = new ArrayList<>();
        SupplierTerms usual = snapshot.catalogue().terms().get(item.sku());
        List<Offers.Supplied> offers = snapshot.offers().of(item.sku());
        if (usual == null || usual.unitCost() == null) {
            return notes;
        }
        if (offers.size() > 1) {
            String others = offers.stream().map(Offers.Supplied::first).filter(line -> !line.supplier().equals(usual.supplier()))
                    .map(line -> line.supplier() + " " + line.unitCost()).collect(Collectors.joining(", "));
            notes.add(Phrase.of(snapshot.terms().supplier(item.sku()).equals(usual.supplier()) ? "deal.note.supplier-told"
                    : "deal.note.supplier", usual.supplier(), usual.unitCost().toString(), others));
        }
        if (snapshot.terms().quick(item.sku()) != null && second(item, usual, usual.unitCost()) == null) {
            notes.add(Phrase.of("deal.note.no-weight"));
        }
        return notes;
    }

    /** {@code null} where none was told. */
    Terms.Season season(SkuMarket item, Money cost) {
        OwnTerms.Season told = snapshot.terms().season(item.sku());
        Money left = told == null ? null : snapshot.homeMoney().in(cost.currency(), told.leftover());
        return told == null ? null : new Terms.Season(told.lastDay(), left == null ? Double.NaN : left.toDouble());
    }

    /** The quicker way that was told; {@code null} for none, or where its price a piece or that of the usual way is not known. */
    Terms.Second second(SkuMarket item, SupplierTerms usual, Money cost) {
        OwnTerms.Quick told = snapshot.terms().quick(item.sku());
        Double weight = usual.order().unitWeightKg();
        Money freight = told == null ? null : economics.firstLeg(item, cost.currency());
        Money perKilogram = told == null ? null : snapshot.homeMoney().in(cost.currency(), told.perKilogram());
        if (weight == null || freight == null || perKilogram == null) {
            return null;
        }
        double surcharge = perKilogram.times(BigDecimal.valueOf(weight)).minus(freight).toDouble();
        return new Terms.Second(QUICK, USUAL, Math.max(0, surcharge), told.days() / DAYS_A_WEEK, told.sdDays() / DAYS_A_WEEK);
    }
}
