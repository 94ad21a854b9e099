package app.tradewind.jobs.odd;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.plans.Promotion.Offer;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.PlannedWeeks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prices and promotions that a person or a file told, as inputs of a forecast. Nothing is made of a product's past
 * prices unless a price to come is told: a price that stays moves nothing, and on held-out weeks it gained nothing.
 * A discount without a price is a price: what was usual in the latest quarter, less the discount.
 */
public final class Planned {

    public static final Planned NONE = new Planned(List.of());
    /** Weeks beyond the history that a forecast may ask for. */
    private static final int AHEAD = 60;
    private static final int DAYS_A_WEEK = 7;
    /** The weeks whose middle price is the usual one. */
    private static final int QUARTER = 13;

    private final List<PlannedWeeks> told;
    private final Map<SkuMarket, String> categories;
    /** Places in {@link #told} by product number; those of every product under an empty one. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * @param told those of files first, then those of persons; of two about one week the later one holds, but days of
     *     several promotions of files add up to the share of their week
     * @param categories of products and markets that have one
     */
    public Planned(List<PlannedWeeks> told, Map<SkuMarket, String> categories) {
        this.told = List.copyOf(told);
        this.categories = Map.copyOf(categories);
        for (int place = 0; place < this.told.size(); place++) {
            places.computeIfAbsent(this.told.get(place).plan().reach().sku(), sku -> new ArrayList<>()).add(place);
        }
    }

    /** Without categories. */
    public Planned(List<PlannedWeeks> told) {
        this(told, Map.of());
    }

    /** All of it, in the order in which it holds. */
    public List<PlannedWeeks> told() {
        return told;
    }

    /** What of it is about a product in a market. */
    public List<PlannedWeeks> of(SkuMarket item) {
        return Stream.of(item.sku(), "").distinct().flatMap(sku -> places.getOrDefault(sku, List.of()).stream()).sorted()
                .map(told::get).filter(one -> covers(one.plan().reach(), item)).toList();
    }

    /** Whether something is about a product in a market. */
    public boolean covers(Promotion.Reach reach, SkuMarket item) {
        return reach.covers(item, categories.getOrDefault(item, ""));
    }

    /** What is known of a product in a market besides the events of its market. */
    public Drivers of(SalesHistory history, Drivers market) {
        List<PlannedWeeks> own = of(history.item());
        Drivers known = own.isEmpty() ? new Drivers(market.events(), null, null, market.pool(), market.aside())
                : new Drivers(market.events(), promotion(history), prices(history, own), market.pool(), market.aside());
        return known.in(categories.get(history.item()));
    }

    /** Share of each week under promotion, weeks to come included; {@code null} where none is told. */
    public double[] promotion(SalesHistory history) {
        List<PlannedWeeks> own = of(history.item()).stream().filter(one -> one.plan().offer().share() != null).toList();
        if (own.isEmpty()) {
            return null;
        }
        double[] shares = new double[history.weeks() + AHEAD];
        int[] days = new int[shares.length];
        for (PlannedWeeks one : own) {
            Promotion plan = one.plan();
            Weeks weeks = new Weeks(plan, history.firstWeek(), shares.length);
            for (int week = weeks.first; week <= weeks.last; week++) {
                int covered = weeks.days(week);
                if (one.byHand()) {
                    shares[week] = plan.offer().share() * Integer.bitCount(covered) / DAYS_A_WEEK;
                } else {
                    days[week] |= covered;
                    shares[week] = (double) Integer.bitCount(days[week]) / DAYS_A_WEEK;
                }
            }
        }
        return shares;
    }

    /** {@code null} where no price to come is told. */
    private static double[] prices(SalesHistory history, List<PlannedWeeks> own) {
        double[] price = Arrays.copyOf(history.price(), history.weeks() + AHEAD);
        Arrays.fill(price, history.weeks(), price.length, Double.NaN);
        double usual = usual(history);
        boolean ahead = false;
        for (PlannedWeeks one : own) {
            Promotion plan = one.plan();
            if (!told(plan.offer(), history) || plan.offer().price() == null && Double.isNaN(usual)) {
                continue;
            }
            Weeks weeks = new Weeks(plan, history.firstWeek(), price.length);
            for (int week = weeks.first; week <= weeks.last; week++) {
                boolean past = week < history.weeks();
                if (plan.offer().price() != null) {
                    price[week] = plan.offer().price().toDouble();
                    ahead |= !past;
                } else if (!past) {
                    price[week] = usual * (1 - plan.offer().discount() * Integer.bitCount(weeks.days(week)) / DAYS_A_WEEK);
                    ahead = true;
                }
            }
            after(price, weeks.last + 1, history.weeks(), usual);
        }
        return ahead ? price : null;
    }

    /** After the last told week of a price the usual one is asked again. */
    private static void after(double[] price, int week, int known, double usual) {
        if (week >= known && week < price.length && Double.isNaN(price[week])) {
            price[week] = usual;
        }
    }

    /** Whether it says a price that is in the currency of the sales, or a share of theirs. */
    private static boolean told(Offer offer, SalesHistory history) {
        Money price = offer.price();
        return price == null ? offer.discount() != null
                : price.currency().equals(Money.UNNAMED) || price.currency().getCurrencyCode().equals(history.currency());
    }

    /** Middle price of the latest quarter. */
    private static double usual(SalesHistory history) {
        double[] known = Arrays.stream(history.price(), Math.max(0, history.weeks() - QUARTER), history.weeks())
                .filter(value -> value > 0).sorted().toArray();
        return known.length == 0 ? Double.NaN : known[known.length / 2];
    }

    /** The weeks of a plan on the grid of a history; none where {@code last} lies before {@code first}. */
    private static final class Weeks {
        private final long from;
        private final long to;
        private final int first;
        private final int last;

        Weeks(Promotion plan, LocalDate monday, int length) {
            from = ChronoUnit.DAYS.between(monday, plan.from());
            to = ChronoUnit.DAYS.between(monday, plan.to());
            first = (int) Math.max(0, Math.floorDiv(from, DAYS_A_WEEK));
            last = (int) Math.min(length - 1L, Math.floorDiv(to, DAYS_A_WEEK));
        }

        /** One bit a day of the week that lies inside. */
        int days(int week) {
            int bits = 0;
            for (int day = 0; day < DAYS_A_WEEK; day++) {
                long at = (long) week * DAYS_A_WEEK + day;
                bits |= at >= from && at <= to ? 1 << day : 0;
            }
            return bits;
        }
    }
}
