package app.tradewind.stock.simulate.season;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.formula.OrderRounding;

/** The desk at a game: its own order planner, asked anew every week with what the game has shown so far. */
public final class Adviser implements Buyer {

    private static final double DEVIATIONS = 4;

    private final World world;
    private final long seed;
    private final Outlook outlook;
    private final OrderPlanner planner = new OrderPlanner();

    public Adviser(Seasons seasons) {
        this.world = seasons.world();
        this.seed = seasons.seed();
        World.Way sea = world.ways().sea();
        double closed = Seasons.lead(world, sea).supply().closedWeeks();
        outlook = new Outlook(world, (int) Math.ceil(sea.weeks() + DEVIATIONS * sea.sdWeeks() + closed) + 2, seed);
    }

    /** Demand of the coming weeks as it is seen now. */
    public DemandPaths outlook(Game game) {
        return outlook.from(game);
    }

    /** The advice with its reasons; more than cash pays for may be in it. */
    public OrderAdvice advise(Game game) {
        return planner.advise(item(game), settings(game));
    }

    @Override
    public Order order(Game game) {
        StockItem item = item(game);
        StockSettings settings = settings(game);
        OrderPlanner.Levels levels = planner.levels(item, settings);
        int pieces = game.position() > levels.trigger() ? 0
                : OrderRounding.up(levels.upTo() - game.position(), item.rule().moq(), item.rule().pack());
        int quick = pieces == 0 || world.ways().air() == null ? 0 : OrderRounding.capped(planner.quick(item, settings, pieces),
                item.rule().moq(), item.rule().pack(), pieces);
        int rest = pieces - quick;
        return new Order(rest < item.rule().moq() ? 0 : rest, quick);
    }

    private StockItem item(Game game) {
        return new StockItem(Seasons.ITEM, new Position(game.stock(), game.onOrder()),
                Seasons.lead(world, world.ways().sea()).later(game.week()), Seasons.economics(world),
                new OrderRule(world.start().moq(), world.start().pack()), outlook.from(game));
    }

    private StockSettings settings(Game game) {
        return new StockSettings(world.from().plusWeeks(game.week()), Double.NaN, seed);
    }
}
