package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.desk.deals.OwnTerms;
import app.tradewind.jobs.orderplan.Candidate.Part;
import app.tradewind.jobs.orderplan.Candidate.Way;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Missing;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.stock.plan.ArrivalWeeks;
import app.tradewind.stock.plan.Offer;
import app.tradewind.stock.plan.PlanProduct;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns what the files say of products into what the search plans. The stock of a market serves that market
 * first; what it cannot serve is asked of new goods, which go where they are needed. Whatever is not known puts a
 * market's part aside and says so.
 */
final class Candidates {

    /** A piece left at the end counts for this share of its price: it can still be sold, later and perhaps for less. */
    static final double LEFT_WORTH = 0.5;
    /** Futures in the search: of 200, laid in order of their sums, every fifth. */
    private static final int FUTURES = 40;
    private static final double DAYS_A_WEEK = 7;
    private static final double WEEKS_A_YEAR = 52;

    final List<Candidate> found = new ArrayList<>();
    final List<Missing> missing = new ArrayList<>();
    /** Expected money by week from what is in stock already. */
    final double[] receipts;
    private final Snapshot snapshot;
    private final PlanAsk ask;
    private final Shop shop;
    private final PlanMoney money;
    private final Names names;
    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;

    /**
     * What of the shop counts in every product.
     *
     * @param orderCost of an order as laid down, {@code null} where nobody said
     * @param leadTime of a supplier that is not the product's usual one
     * @param underWay what is on order already
     * @param seed of arrivals
     */
    record Shop(Money orderCost, Function<SupplierTerms, LeadTime> leadTime, UnderWay underWay, long seed) { }

    Candidates(Snapshot snapshot, PlanAsk ask, Shop shop, PlanMoney money, int horizon) {
        this.snapshot = snapshot;
        this.ask = ask;
        this.shop = shop;
        this.money = money;
        names = snapshot.catalogue().names();
        economics = new UnitEconomics(snapshot);
        listings = snapshot.catalogue().byItem();
        receipts = new double[horizon];
    }

    /** What a piece leaves in a market, and what it takes to bring it there beside the supplier's price. */
    private record Piece(double net, Money beyond, Money freight) { }

    /** Takes in all markets of a product. */
    void add(String sku, List<PlanItem> items) {
        List<Part> parts = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        int[][] demand = null;
        for (PlanItem item : items) {
            Piece piece = piece(item);
            if (piece == null) {
                continue;
            }
            double[] sold = new double[receipts.length];
            PlanItem asked = ends(sku) ? item.ending(seasonWeeks(sku)) : item;
            int[][] unmet = asked.unmet(shop.underWay.take(item, asked.futures()[0].length), sold);
            receive(sold, piece.net);
            parts.add(new Part(asked, Arrays.stream(unmet).mapToInt(path -> Arrays.stream(path).sum()).average().orElse(0)));
            pieces.add(piece);
            demand = plus(demand, unmet);
        }
        double all = parts.stream().mapToDouble(Part::need).sum();
        if (all > 0) {
            put(sku, parts, pieces, thinned(demand));
        }
    }

    private void put(String sku, List<Part> parts, List<Piece> pieces, int[][] demand) {
        double all = parts.stream().mapToDouble(Part::need).sum();
        double net = 0;
        Money beyond = Money.zero(money.currency());
        Money freight = Money.zero(money.currency());
        for (int k = 0; k < parts.size(); k++) {
            double share = parts.get(k).need() / all;
            net += share * pieces.get(k).net;
            beyond = beyond.plus(pieces.get(k).beyond.times(BigDecimal.valueOf(share)));
            freight = freight.plus(pieces.get(k).freight.times(BigDecimal.valueOf(share)));
        }
        List<Way> ways = new ArrayList<>();
        List<Offer> lanes = new ArrayList<>();
        double cheapest = Double.POSITIVE_INFINITY;
        PlanAsk.Air air = quick(sku);
        for (Offers.Supplied supplied : snapshot.offers().of(sku)) {
            Money price = money.of(supplied.first().unitCost());
            SupplierTerms.LeadTime time = supplied.first().leadTime();
            if (price == null || !(time.days() >= 0)) {
                continue;
            }
            cheapest = Math.min(cheapest, price.toDouble());
            LeadTime usual = supplied.first().supplier().equals(snapshot.catalogue().terms().get(sku).supplier())
                    ? parts.get(0).item().leadTime() : shop.leadTime.apply(supplied.first());
            add(ways, lanes, new Way(supplied, false, coming(sku, usual, demand.length),
                    ask.space().price() == null ? beyond : beyond.minus(freight)));
            if (air != null && money.of(air.perKilogram()) != null && supplied.first().order().unitWeightKg() != null) {
                Money byWeight = money.of(air.perKilogram()).times(BigDecimal.valueOf(supplied.first().order().unitWeightKg()));
                add(ways, lanes, new Way(supplied, true, coming(sku, quick(sku, air, usual), demand.length),
                        beyond.minus(freight).plus(byWeight)));
            }
        }
        if (lanes.isEmpty()) {
            String what = ask.space().volume() != null ? "plan.missing.volume" : "plan.missing.rate";
            parts.forEach(part -> miss(part.item().item(), Phrase.of(what)));
            return;
        }
        found.add(new Candidate(sku, names.of(sku), new PlanProduct(sku,
                new PlanProduct.Worth(net, holding(parts) * cheapest, Math.min(leftWorth(sku, cheapest), net)), lanes, 0, new int[receipts.length], demand), ways, parts));
    }

    /** Weeks from the plan's first Monday until the product's season has ended. */
    private double seasonWeeks(String sku) {
        return (ChronoUnit.DAYS.between(MakeOrderPlan.monday(snapshot.today()), snapshot.terms().season(sku).lastDay()) + 1) / DAYS_A_WEEK;
    }

    /** What is on order already, as far as it was asked for. */
    UnderWay underWay() {
        return shop.underWay;
    }

    /** Whether the product's season ends within the plan. */
    boolean ends(String sku) {
        return snapshot.terms().season(sku) != null && seasonWeeks(sku) < receipts.length;
    }

    /** What a piece left over brings: as told where the season ends within the plan, else a share of its price. */
    private double leftWorth(String sku, double price) {
        Money told = ends(sku) ? money.of(snapshot.terms().season(sku).leftover()) : null;
        return told == null ? LEFT_WORTH * price : told.toDouble();
    }

    /** The quicker way that was told for the product, or for the whole plan; {@code null} for none. */
    private PlanAsk.Air quick(String sku) {
        OwnTerms.Quick told = snapshot.terms().quick(sku);
        return told == null ? ask.air() : new PlanAsk.Air(told.perKilogram(), (int) Math.ceil(told.days()));
    }

    private Offer.Coming coming(String sku, LeadTime time, int futures) {
        return ArrivalWeeks.of(time, futures, receipts.length, shop.seed * 31 + sku.hashCode());
    }

    /** By the quicker way; what is made is made no quicker, so the factory's part of the time is larger. */
    private LeadTime quick(String sku, PlanAsk.Air air, LeadTime usual) {
        OwnTerms.Quick told = snapshot.terms().quick(sku);
        double weeks = (told == null ? air.days() : told.days()) / DAYS_A_WEEK;
        Supply supply = usual.supply();
        double share = weeks > 0 ? Math.min(1, supply.factoryShare() * usual.weeks() / weeks) : supply.factoryShare();
        return new LeadTime(weeks, told == null ? Double.NaN : told.sdDays() / DAYS_A_WEEK, usual.reviewWeeks(),
                new Supply(new double[0], supply.closings(), share, supply.from()));
    }

    /** Fixed cost of an order: as asked, or told for the product, or laid down for the shop; 0 where nobody said. */
    private double orderCost(String sku) {
        Money own = ask.orderCost() != null ? ask.orderCost() : snapshot.terms().orderCost(sku);
        Money here = money.of(own != null ? own : shop.orderCost);
        return here == null ? 0 : here.toDouble();
    }

    /** A week's share of a piece's price; nothing where the shop has not said it. */
    private static double holding(List<Part> parts) {
        double rate = parts.get(0).item().holdingRate();
        return rate > 0 ? rate / WEEKS_A_YEAR : 0;
    }

    private void add(List<Way> ways, List<Offer> lanes, Way way) {
        SupplierTerms.OrderRule rule = way.supplied().first().order();
        boolean contained = !way.air() && (ask.space().volume() != null || ask.space().price() != null);
        if (contained && rule.unitVolumeM3() == null) {
            return;
        }
        List<Offer.Break> prices = new ArrayList<>();
        for (SupplierTerms terms : way.supplied().terms()) {
            Money price = money.of(terms.unitCost());
            if (price != null) {
                prices.add(new Offer.Break(prices.isEmpty() ? 0 : terms.order().moq(), price.plus(way.beyond()).toDouble()));
            }
        }
        ways.add(way);
        lanes.add(new Offer(way.supplied().first().supplier(), contained ? MakeOrderPlan.CONTAINED : MakeOrderPlan.LOOSE, way.coming(),
                new Offer.Lot(Math.max(1, rule.packSize()), rule.moq(), rule.unitVolumeM3() == null ? 0 : rule.unitVolumeM3(), 0),
                prices, orderCost(way.supplied().first().sku())));
    }

    /** What is known of a piece; where something is not, says so and gives {@code null}. */
    private Piece piece(PlanItem item) {
        SkuMarket at = item.item();
        SupplierTerms terms = snapshot.catalogue().terms().get(at.sku());
        Listing listing = listings.get(at);
        if (item.futures() == null) {
            return miss(at, Phrase.of("plan.missing.demand"));
        }
        if (item.position().onHand() == null) {
            return miss(at, Phrase.of("plan.missing.stock"));
        }
        if (terms == null || !(item.leadTime().weeks() >= 0)) {
            return miss(at, Phrase.of("plan.missing.lead-time"));
        }
        if (terms.unitCost() == null) {
            return miss(at, Phrase.of("plan.missing.cost"));
        }
        UnitEconomics.Unit unit = economics.of(at, listing);
        Money left = listing == null ? null : unit.left(listing.price());
        Money freight = money.of(economics.firstLeg(at, unit.currency()));
        Money cost = money.of(terms.unitCost());
        if (left == null || unit.landed() == null || freight == null) {
            return miss(at, Phrase.of("plan.missing.margin"));
        }
        Money landed = money.of(unit.landed());
        Money leaves = money.of(left);
        if (landed == null || leaves == null || cost == null) {
            return miss(at, Phrase.of("plan.missing.rate"));
        }
        return new Piece(leaves.plus(landed).toDouble(), landed.minus(cost), freight);
    }

    private Piece miss(SkuMarket item, Phrase what) {
        missing.add(new Missing(item, names.of(item), what));
        return null;
    }

    private void receive(double[] sold, double net) {
        int lag = MakeOrderPlan.weeks(ask.timing().receiptDays());
        for (int t = 0; t + lag < receipts.length; t++) {
            receipts[t + lag] += sold[t] * net;
        }
    }

    private static int[][] plus(int[][] sum, int[][] more) {
        if (sum == null) {
            return more;
        }
        int paths = Math.min(sum.length, more.length);
        int[][] both = new int[paths][];
        for (int s = 0; s < paths; s++) {
            both[s] = sum[s].clone();
            for (int t = 0; t < both[s].length; t++) {
                both[s][t] += more[s][t];
            }
        }
        return both;
    }

    /** Few futures that stand for many: in order of their sums, the middle one of every group. */
    private static int[][] thinned(int[][] demand) {
        int[][] ordered = demand.clone();
        Arrays.sort(ordered, Comparator.comparingInt(path -> Arrays.stream(path).sum()));
        int count = Math.min(FUTURES, ordered.length);
        int[][] some = new int[count][];
        for (int k = 0; k < count; k++) {
            some[k] = ordered[(int) ((k + 0.5) * ordered.length / count)];
        }
        return some;
    }
}
