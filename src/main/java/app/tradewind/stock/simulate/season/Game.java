package app.tradewind.stock.simulate.season;

import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One season as it goes on. A week: what is due arrives, the order is placed and paid, customers buy what is
 * there, the rest is lost, keeping is paid; the same as in {@code Flight}, which a test holds it to. Goods
 * by one way never overtake each other; those by air overtake those by sea.
 */
public final class Game {

    private static final double WEEKS_A_YEAR = 52;
    private static final double CENT = 0.005;

    private final Seasons seasons;
    private final World world;
    private final int season;
    private final int[] arriving;
    /** Week in which the order comes that was placed in week 1 and so on, what was under way at the start first. */
    private final int[][] comes;
    private final List<Week> log = new ArrayList<>();
    private int stock;
    private int coming;
    private int latestSea;
    private int latestAir;
    private double cash;

    public Game(Seasons seasons, int season) {
        this.seasons = seasons;
        this.world = seasons.world();
        this.season = season;
        arriving = new int[world.weeks() + 1];
        comes = new int[2][world.weeks() + 1];
        stock = world.start().stock();
        coming = world.start().onOrder();
        cash = world.start().cash();
        if (coming > 0) {
            latestSea = seasons.underway(season);
            arriving[Math.min(world.weeks(), latestSea)] = coming;
            comes[0][0] = latestSea;
        }
    }

    /** A season flown under a way of ordering; what it asks for beyond cash is cut. */
    public static Game fly(Seasons seasons, int season, Buyer buyer, int weeks) {
        Game game = new Game(seasons, season);
        while (game.week() < weeks) {
            game.play(game.fitted(buyer.order(game)));
        }
        return game;
    }

    /** Why an order cannot be placed, empty where it can. */
    public Optional<Phrase> refused(Order order) {
        if (week() >= world.weeks()) {
            return Optional.of(Phrase.of("lesson.refused.over", world.weeks()));
        }
        for (int pieces : new int[] {order.sea(), order.air()}) {
            int moq = world.start().moq();
            int pack = world.start().pack();
            if (pieces < 0) {
                return Optional.of(Phrase.of("lesson.refused.negative", pieces));
            }
            if (pieces > 0 && (pieces < moq || pieces % pack != 0)) {
                int up = OrderRounding.up(pieces, moq, pack);
                int down = up - pack < moq ? 0 : up - pack;
                return Optional.of(Phrase.of("lesson.refused.carton", pieces, pack, moq, down, up));
            }
        }
        if (order.air() > 0 && world.ways().air() == null) {
            return Optional.of(Phrase.of("lesson.refused.air"));
        }
        double price = price(order);
        return price > cash + CENT ? Optional.of(Phrase.of("lesson.refused.cash", price, world.costs().currency(), cash)) : Optional.empty();
    }

    private double price(Order order) {
        return order.sea() * world.price(false) + (order.air() > 0 ? order.air() * world.price(true) : 0);
    }

    /** As much of an order as cash pays for, what comes quickly first. */
    public Order fitted(Order order) {
        int moq = world.start().moq();
        int pack = world.start().pack();
        int air = order.air() > 0 && world.ways().air() != null ? OrderRounding.capped(order.air(), moq, pack, cash / world.price(true)) : 0;
        double left = cash - (air > 0 ? air * world.price(true) : 0);
        return new Order(OrderRounding.capped(order.sea(), moq, pack, Math.max(0, left / world.price(false))), air);
    }

    /** The next week with an order that can be placed. @throws IllegalArgumentException if it cannot */
    public Week play(Order order) {
        refused(order).ifPresent(why -> {
            throw new IllegalArgumentException(why.code());
        });
        int week = week();
        if (order.sea() > 0) {
            latestSea = Math.max(latestSea, week + seasons.lead(season, week, false));
            arriving[Math.min(world.weeks(), latestSea)] += order.sea();
            comes[0][week + 1] = latestSea;
        }
        if (order.air() > 0) {
            latestAir = Math.max(latestAir, week + seasons.lead(season, week, true));
            arriving[Math.min(world.weeks(), latestAir)] += order.air();
            comes[1][week + 1] = latestAir;
        }
        int received = arriving[week];
        coming += order.pieces() - received;
        stock += received;
        int wanted = seasons.demand(season, week);
        int sold = Math.min(stock, wanted);
        stock -= sold;
        cash += (world.costs().cost() + world.costs().margin()) * sold - price(order)
                - world.costs().cost() * world.costs().holdingRate() / WEEKS_A_YEAR * stock;
        Week done = new Week(order, new Week.Goods(received, sold, wanted - sold), stock, coming, cash);
        log.add(done);
        return done;
    }

    /** Weeks played. */
    public int week() {
        return log.size();
    }

    public boolean over() {
        return week() == world.weeks();
    }

    public int stock() {
        return stock;
    }

    public int onOrder() {
        return coming;
    }

    public double cash() {
        return cash;
    }

    /** Pieces that have not come, by the week of their order, from 1; 0 for what was under way at the start. */
    public Map<Integer, Order> underWay() {
        Map<Integer, Order> waiting = new TreeMap<>();
        for (int ordered = 0; ordered <= week(); ordered++) {
            Order order = ordered == 0 ? new Order(world.start().onOrder(), 0) : log.get(ordered - 1).order();
            Order left = new Order(comes[0][ordered] >= week() ? order.sea() : 0, comes[1][ordered] >= week() ? order.air() : 0);
            if (left.pieces() > 0) {
                waiting.put(ordered, left);
            }
        }
        return waiting;
    }

    /** On hand and on order. */
    public int position() {
        return stock + coming;
    }

    public List<Week> log() {
        return List.copyOf(log);
    }

    /** Sales of the weeks before the start. */
    public int[] past() {
        return seasons.past(season);
    }

    World world() {
        return world;
    }

    /** What it came to so far; what is left is worth its cost until the season is over. */
    public Score score() {
        int lost = 0;
        int wanted = 0;
        int ordered = 0;
        double kept = 0;
        double low = world.start().cash();
        double before = low;
        for (Week one : log) {
            lost += one.goods().lost();
            wanted += one.goods().lost() + one.goods().sold();
            ordered += one.order().pieces();
            kept += one.stock();
            low = Math.min(low, Math.min(before - price(one.order()), one.cash()));
            before = one.cash();
        }
        double worth = world.costs().cost() * (over() ? world.costs().leftover() : 1);
        double profit = cash - world.start().cash() + worth * position() - world.costs().cost() * (world.start().stock() + world.start().onOrder());
        return new Score(wanted, lost, log.isEmpty() ? stock : kept / log.size(), profit, low, ordered);
    }
}
