package app.tradewind.jobs.lessons;

import app.tradewind.stock.simulate.season.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * How far somebody has come in a lesson: all there is to know, since everything is played again from it.
 *
 * @param lesson that is played
 * @param seed of the season; who types the same seed plays the same season
 * @param orders one for each week played
 */
public record Turns(Lesson lesson, long seed, List<Order> orders) {

    public Turns {
        orders = List.copyOf(orders);
    }

    /** At the start. */
    public static Turns start(Lesson lesson, long seed) {
        return new Turns(lesson, seed, List.of());
    }

    /** One week on. */
    public Turns and(Order order) {
        List<Order> more = new ArrayList<>(orders);
        more.add(order);
        return new Turns(lesson, seed, more);
    }

    public boolean over() {
        return orders.size() == lesson.world().weeks();
    }
}
