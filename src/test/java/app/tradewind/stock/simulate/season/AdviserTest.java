package app.tradewind.stock.simulate.season;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.stock.OrderAdvice;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The desk at a game")
class AdviserTest {

    @Test
    @DisplayName("orders in pieces what its advice says with reasons")
    void oneAdvice() {
        for (World world : List.of(Worlds.rich(null, 1), Worlds.rich(null, 0.4), Worlds.rich(new World.Way(2, 0.4, 3), 1))) {
            Seasons seasons = Seasons.of(world, 1, 3);
            Adviser adviser = new Adviser(seasons);
            Game game = new Game(seasons, 0);
            while (!game.over()) {
                OrderAdvice advice = adviser.advise(game);
                Order order = adviser.order(game);
                assertThat(order.pieces()).isEqualTo(advice.order().quantity());
                game.play(order);
            }
        }
    }

    @Test
    @DisplayName("covers the demand of the coming weeks in about eight of ten")
    void outlookIsHonest() {
        World world = Worlds.rich(null, 1);
        int inside = 0;
        int all = 0;
        for (long seed = 0; seed < 60; seed++) {
            Seasons seasons = Seasons.of(world, 1, seed);
            Adviser adviser = new Adviser(seasons);
            Game game = Game.fly(seasons, 0, any -> new Order(80, 0), 6);
            var outlook = adviser.outlook(game);
            for (int step = 0; step < 5; step++) {
                double came = seasons.demand(0, 6 + step);
                inside += came >= outlook.quantile(step, 0.1) && came <= outlook.quantile(step, 0.9) ? 1 : 0;
                all++;
            }
        }
        assertThat((double) inside / all).isBetween(0.74, 0.9);
    }

    @Test
    @DisplayName("sends by air only what pays it, and no piece where there is no air")
    void air() {
        Seasons cheap = Seasons.of(Worlds.rich(new World.Way(2, 0.4, 0.5), 1), 1, 5);
        Seasons dear = Seasons.of(Worlds.rich(new World.Way(2, 0.4, 20), 1), 1, 5);
        assertThat(flown(cheap)).isPositive();
        assertThat(flown(dear)).isZero();
    }

    private static int flown(Seasons seasons) {
        return Game.fly(seasons, 0, new Adviser(seasons), 24).log().stream().mapToInt(week -> week.order().air()).sum();
    }
}
