package app.tradewind.stock.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.plan.OrderPlan.Order;
import app.tradewind.stock.plan.Offer.Lot;
import app.tradewind.stock.plan.PlanProduct.Worth;
import app.tradewind.stock.plan.PlanTask.Cash;
import app.tradewind.stock.plan.PlanTask.Container;
import app.tradewind.stock.plan.PlanTask.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private static final Mode AIR = new Mode("air", 1, 5, 0, false);
    private static final Mode SEA = new Mode("sea", 3, 0, 0, true);
    private static final long EFFORT = 60_000;

    @Test
    @DisplayName("the best of a task small enough to try every plan is found")
    void everyPlanTried() {
        SplittableRandom chance = new SplittableRandom(11);
        for (int round = 0; round < 12; round++) {
            PlanTask task = small(chance);
            double found = new PlanSearch(task).best(EFFORT, round, () -> false).objective();
            assertThat(found).as("task %s", task).isCloseTo(bruteForce(task), within(1e-6));
        }
    }

    @Test
    @DisplayName("every order is whole cartons, at least the least, in time; cash and containers hold; the bound is above")
    void whatMustAlwaysHold() {
        SplittableRandom chance = new SplittableRandom(5);
        for (int round = 0; round < 6; round++) {
            PlanTask task = large(chance);
            PlanSearch search = new PlanSearch(task);
            OrderPlan plan = search.best(EFFORT, round, () -> false);
            for (Order order : plan.orders()) {
                PlanProduct product = task.products().get(Integer.parseInt(order.product()));
                Offer offer = product.offers().get(order.offer());
                assertThat(order.cartons()).isGreaterThanOrEqualTo(offer.lot().leastCartons());
                assertThat(Books.inTime(task, product, offer, order.week())).isTrue();
            }
            Books books = new Books(task, plan.orders());
            assertThat(books.leastCash).isGreaterThanOrEqualTo(-1e-6).isCloseTo(plan.leastCash(), within(1e-6));
            assertThat(books.mostContainers).isLessThanOrEqualTo(task.container().maxPerWeek());
            assertThat(plan.objective()).isCloseTo(books.worth, within(1e-6));
            assertThat(plan.objective()).isLessThanOrEqualTo(search.bound(() -> false).orElseThrow() + 1e-6);
            assertThat(plan.objective()).isGreaterThan(new Books(task, List.of()).worth);
        }
    }

    @Test
    @DisplayName("the same seed gives the same plan")
    void sameSeed() {
        PlanTask task = large(new SplittableRandom(3));
        assertThat(new PlanSearch(task).best(EFFORT, 9, () -> false)).isEqualTo(new PlanSearch(task).best(EFFORT, 9, () -> false));
    }

    @Test
    @DisplayName("a search that is stopped ends with a plan that can be paid")
    void stopped() {
        AtomicLong asked = new AtomicLong();
        OrderPlan plan = new PlanSearch(large(new SplittableRandom(3))).best(Long.MAX_VALUE / 4, 1, () -> asked.incrementAndGet() > 20);
        assertThat(plan.leastCash()).isGreaterThanOrEqualTo(-1e-6);
        assertThat(plan.orders()).isNotEmpty();
    }

    @Test
    @DisplayName("without money for an order nothing is ordered")
    void noMoney() {
        PlanProduct product = new PlanProduct("0", new Worth(30, 0.1, 1),
                List.of(Offer.plain(0, new Lot(6, 12, 0.01, 1), 10, 5)), 0, new int[4], new int[][] {{3, 3, 3, 3}});
        PlanTask task = new PlanTask(4, List.of(product), List.of(AIR), new Container(1, 100, 1), new Cash(60, 1, 0));
        OrderPlan plan = new PlanSearch(task).best(EFFORT, 1, () -> false);
        assertThat(plan.orders()).isEmpty();
        assertThat(plan.objective()).isZero();
    }

    /** Two products, four weeks, few cartons; every other task has a price break and two futures of demand. */
    private static PlanTask small(SplittableRandom chance) {
        List<PlanProduct> products = IntStream.range(0, 2).mapToObj(i -> {
            int cost = 2 + chance.nextInt(6);
            boolean plain = chance.nextBoolean();
            Lot lot = new Lot(6, 6 * chance.nextInt(3), 0.05, 0.3);
            List<Offer.Break> prices = plain ? List.of(new Offer.Break(0, cost))
                    : List.of(new Offer.Break(0, cost), new Offer.Break(13, cost * 0.8));
            int orderCost = chance.nextInt(12);
            int[][] demand = plain ? new int[][] {chance.ints(4, 0, 7).toArray()}
                    : new int[][] {chance.ints(4, 0, 7).toArray(), chance.ints(4, 0, 9).toArray()};
            return new PlanProduct(String.valueOf(i), new Worth(9 + chance.nextInt(10), 0.2, 1),
                    List.of(new Offer("near", 0, 0, lot, prices, orderCost), plain ? new Offer("far", 1, 0, lot, prices, orderCost)
                            : new Offer("far", 1, spread(2, 4, chance), lot, prices, orderCost)),
                    chance.nextInt(6), new int[4], demand);
        }).toList();
        return new PlanTask(4, products, List.of(AIR, SEA), new Container(1, 10, 1),
                new Cash(40 + chance.nextInt(120), 1, chance.nextInt(2), List.of(0.0, chance.nextInt(40) - 20.0)));
    }

    /** Two to four weeks to travel, another for each future, and a factory that makes nothing in a week. */
    private static Offer.Coming spread(int futures, int weeks, SplittableRandom chance) {
        int shut = chance.nextInt(weeks);
        int[][] arrivals = new int[futures][weeks];
        for (int[] future : arrivals) {
            int takes = 1 + chance.nextInt(3);
            for (int t = 0; t < weeks; t++) {
                future[t] = t + takes + (t <= shut ? 0 : 1);
            }
        }
        return new Offer.Coming(0, arrivals);
    }

    private static PlanTask large(SplittableRandom chance) {
        List<PlanProduct> products = IntStream.range(0, 8).mapToObj(i -> {
            double cost = 2 + chance.nextDouble(6);
            Lot lot = new Lot(1 + chance.nextInt(12), chance.nextInt(40), 0.004, 0.4);
            int[][] demand = IntStream.range(0, 1 + i % 3).mapToObj(path -> chance.ints(10, 0, 25).toArray()).toArray(int[][]::new);
            return new PlanProduct(String.valueOf(i), new Worth(9 + chance.nextDouble(10), 0.05, 1),
                    List.of(Offer.plain(0, lot, cost, 20), i % 2 == 0 ? Offer.plain(1, lot, cost, 20) : new Offer("", 1,
                            spread(demand.length, 10, chance), lot, List.of(new Offer.Break(0, cost)), 20)), 10 + chance.nextInt(30), new int[10], demand);
        }).toList();
        return new PlanTask(10, products, List.of(AIR, SEA), new Container(1.5, 60, 2), new Cash(600, 2, 0));
    }

    private static double bruteForce(PlanTask task) {
        double best = Double.NEGATIVE_INFINITY;
        List<List<Order>> second = plans(task, 1);
        for (List<Order> one : plans(task, 0)) {
            for (List<Order> other : second) {
                List<Order> both = new ArrayList<>(one);
                both.addAll(other);
                Books books = new Books(task, both);
                if (books.leastCash >= -1e-9 && books.mostContainers <= task.container().maxPerWeek()) {
                    best = Math.max(best, books.worth);
                }
            }
        }
        return best;
    }

    /** Every way to order a product: a fifth carton is more than all the demand there is. */
    private static List<List<Order>> plans(PlanTask task, int product) {
        List<List<Order>> plans = new ArrayList<>(List.of(List.of()));
        PlanProduct one = task.products().get(product);
        for (int offer = 0; offer < one.offers().size(); offer++) {
            Mode mode = task.modes().get(one.offers().get(offer).mode());
            for (int week = 0; week < task.horizon() && Books.inTime(task, one, one.offers().get(offer), week); week++) {
                List<List<Order>> more = new ArrayList<>();
                for (List<Order> plan : plans) {
                    int left = 5 - plan.stream().mapToInt(Order::cartons).sum();
                    for (int cartons = one.offers().get(offer).lot().leastCartons(); cartons <= left; cartons++) {
                        List<Order> longer = new ArrayList<>(plan);
                        longer.add(new Order(one.id(), week, offer, mode.name(), cartons));
                        more.add(longer);
                    }
                }
                plans.addAll(more);
            }
        }
        return plans;
    }
}
