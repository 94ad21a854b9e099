package app.tradewind.jobs.routes;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.storage.facts.StockTotal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a workspace knows of its products on their way, and the way of each. What it does not know stays so. */
public final class ProductRoutes {

    private static final double DAYS_A_WEEK = 7;
    /** Standard deviations between the ends of a normal 80 % band. */
    private static final double BAND = 2.563;
    private static final double TAIL = 0.1;
    private static final int WEEKS = 13;

    private final Snapshot snapshot;
    private final RouteBook book;
    private final double service;
    private final CompareRoutes compare;
    private final Map<SkuMarket, Listing> listings;

    /** @param service chance of not running out in a cycle */
    public ProductRoutes(Snapshot snapshot, RouteBook book, double service) {
        this.snapshot = snapshot;
        this.book = book;
        this.service = service;
        this.compare = new CompareRoutes(snapshot.markets(), snapshot.rates(), book);
        this.listings = snapshot.catalogue().byItem();
    }

    public CompareRoutes compare() {
        return compare;
    }

    /** The order by its way, where one can be worked out: the way stands in it and the reason among its notes. */
    public OrderAdvice marked(SkuMarket item, OrderAdvice order, Fan fan) {
        if (order.order() == null || book.lanes().stream().noneMatch(lane -> lane.key().market().equals(item.market()))) {
            return order;
        }
        RouteAdvice advice = compare.quick(goods(item, order, fan));
        return advice.chosen() == null ? order : order.travelling(advice.chosen().id(), advice.why().headline());
    }

    /**
     * A product on its way.
     *
     * @param order what is to be ordered of it, {@code null} where nobody asked
     * @param fan demand to come, {@code null} where not known
     */
    public RouteGoods goods(SkuMarket item, OrderAdvice order, Fan fan) {
        Listing listing = listings.get(item);
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        SellingCosts costs = snapshot.costs().getOrDefault(item.market(), SellingCosts.UNKNOWN);
        String code = attribute(item, "hs_code").orElse("");
        String origin = book.habits().origin();
        BigDecimal duty = book.tariff(item.market(), origin, code, snapshot.today()).isPresent() ? null : costs.duty();
        Money price = listing == null ? null : listing.price();
        return new RouteGoods(item.toString(), new RouteGoods.Trip(origin, item.market(), snapshot.today()),
                new RouteGoods.Make(weight(item, terms), terms == null ? null : number(terms.order().unitVolumeM3()), code,
                        listing == null ? "" : listing.facts().category()),
                new RouteGoods.Trade(terms == null ? null : terms.unitCost(), inMarket(item, price), null, duty, costs.ads(), pieces(order, terms)),
                pace(item, fan), book.habits().returning(costs.returns().share()));
    }

    /** The ways of a product by futures of its demand, without the paces at which the choice turns. */
    public RouteAdvice quick(SkuMarket item, OrderAdvice order, DemandPaths demand) {
        RouteGoods goods = goods(item, order, null);
        int weeks = Math.min(WEEKS, demand.steps());
        double sum = 0;
        double spread = 0;
        for (int week = 0; week < weeks; week++) {
            sum += demand.mean(week);
            spread += (demand.quantile(week, 1 - TAIL) - demand.quantile(week, TAIL)) / BAND;
        }
        return compare.quick(goods.selling(new RouteGoods.Pace(sum / weeks / DAYS_A_WEEK, spread / weeks / Math.sqrt(DAYS_A_WEEK),
                goods.pace().position(), service)));
    }

    private RouteGoods.Pace pace(SkuMarket item, Fan fan) {
        StockTotal stock = snapshot.catalogue().stock().get(item);
        double position = stock == null || stock.onHand() == null ? Double.NaN
                : stock.onHand() + (stock.onOrder() == null ? 0 : stock.onOrder());
        if (fan == null) {
            return new RouteGoods.Pace(Double.NaN, Double.NaN, position, service);
        }
        double[] weekly = fan.changed() == null ? fan.mean() : fan.changed();
        double sum = 0;
        double spread = 0;
        for (int week = 0; week < weekly.length; week++) {
            sum += weekly[week];
            spread += (fan.inner()[1][week] - fan.inner()[0][week]) / BAND;
        }
        // Days taken as independent: a week's variance is that of seven days.
        return new RouteGoods.Pace(sum / weekly.length / DAYS_A_WEEK, spread / weekly.length / Math.sqrt(DAYS_A_WEEK), position, service);
    }

    /** A price in another currency than the market's has no tax or limit it could be held against. */
    private Money inMarket(SkuMarket item, Money price) {
        return price == null || snapshot.markets().find(item.market()).map(market -> !market.currency().equals(price.currency())).orElse(true)
                ? null : price;
    }

    private static int pieces(OrderAdvice order, SupplierTerms terms) {
        if (order != null && order.order() != null && order.order().quantity() > 0) {
            return order.order().quantity();
        }
        return terms == null ? 0 : Math.max(terms.order().moq(), terms.order().packSize());
    }

    private BigDecimal weight(SkuMarket item, SupplierTerms terms) {
        BigDecimal told = terms == null ? null : number(terms.order().unitWeightKg());
        return told != null ? told : attribute(item, "weight_kg").filter(text -> text.matches("\\d{1,6}(\\.\\d{1,6})?"))
                .map(BigDecimal::new).orElse(null);
    }

    /** What a listing of the product says, its own market's first. */
    private Optional<String> attribute(SkuMarket item, String name) {
        return Optional.ofNullable(listings.get(item)).map(listing -> listing.facts().attributes().get(name))
                .or(() -> listings.values().stream().filter(listing -> listing.item().sku().equals(item.sku()))
                        .map(listing -> listing.facts().attributes().get(name)).filter(text -> text != null && !text.isBlank()).findFirst());
    }

    private static BigDecimal number(Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
