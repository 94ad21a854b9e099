package app.tradewind.stock.simulate.season;

import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.stock.simulate.Policy;

/** Who orders, asked at the start of every week. */
@FunctionalInterface
public interface Buyer {

    /** What is wanted; more than cash pays for is cut by the game. */
    Order order(Game game);

    /** A way of ordering that the flight simulator knows, by the usual way. */
    static Buyer of(Policy policy) {
        return game -> {
            double[] sold = new double[game.world().weeks()];
            for (int t = 0; t < game.week(); t++) {
                sold[t] = game.log().get(t).goods().sold();
            }
            return new Order(OrderRounding.up(policy.order(game.week(), game.position(), sold), game.world().start().moq(),
                    game.world().start().pack()), 0);
        };
    }
}
