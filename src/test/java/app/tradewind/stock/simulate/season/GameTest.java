package app.tradewind.stock.simulate.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.simulate.Flight;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Outcome.Total;
import app.tradewind.stock.simulate.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A season a week at a time")
class GameTest {

    @Test
    @DisplayName("comes to what the flight simulator says of the same orders flown in one go")
    void equalsTheFlight() {
        for (long seed = 0; seed < 25; seed++) {
            World world = Worlds.rich(null, 1);
            Seasons seasons = Seasons.of(world, 3, seed);
            SplittableRandom random = new SplittableRandom(seed);
            double[] orders = random.doubles(world.weeks()).map(any -> any < 0.5 ? 0 : Math.rint(any * 150)).toArray();
            Outcome flown = new Flight(seasons.item(), seasons.futures()).under(new Policy.Drawn(orders));
            for (int season = 0; season < 3; season++) {
                Game game = new Game(seasons, season);
                for (double order : orders) {
                    game.play(new Order((int) order, 0));
                }
                Score score = game.score();
                assertThat(score.lost()).isEqualTo((int) flown.of(Total.LOST, season));
                assertThat(score.stock()).isCloseTo(flown.of(Total.STOCK, season), within(1e-9));
                assertThat(score.profit()).isCloseTo(flown.of(Total.PROFIT, season), within(1e-6));
                assertThat(game.cash() - world.start().cash()).isCloseTo(flown.of(Total.CASH, season), within(1e-4));
            }
        }
    }

    @Test
    @DisplayName("loses no piece and no cent: what came, sold and stands balances, whatever is ordered")
    void balances() {
        for (long seed = 0; seed < 60; seed++) {
            World world = Worlds.poor();
            Seasons seasons = Seasons.of(world, 1, seed);
            SplittableRandom random = new SplittableRandom(seed);
            Game game = Game.fly(seasons, 0, any -> new Order(random.nextInt(200), random.nextInt(60)), world.weeks());
            int stock = world.start().stock();
            int coming = world.start().onOrder();
            double cash = world.start().cash();
            for (int t = 0; t < game.week(); t++) {
                Week week = game.log().get(t);
                assertThat(week.order().sea() % 20 + week.order().air() % 20).isZero();
                assertThat(week.order().sea() == 0 || week.order().sea() >= 40).isTrue();
                double paid = week.order().sea() * 6.0 + week.order().air() * 9.0;
                assertThat(paid).as("never above cash").isLessThanOrEqualTo(cash + 0.01);
                assertThat(week.goods().sold() + week.goods().lost()).isEqualTo(seasons.demand(0, t));
                stock += week.goods().received() - week.goods().sold();
                coming += week.order().pieces() - week.goods().received();
                cash += 15.0 * week.goods().sold() - paid - 6 * 0.25 / 52 * week.stock();
                assertThat(week.stock()).isEqualTo(stock).isNotNegative();
                assertThat(week.onOrder()).isEqualTo(coming).isNotNegative();
                assertThat(week.cash()).isCloseTo(cash, within(1e-6));
            }
            assertThat(game.underWay().values().stream().mapToInt(Order::pieces).sum()).isEqualTo(game.onOrder());
            assertThat(game.score().profit()).isCloseTo(cash - 900 + 6 * 0.5 * (stock + coming) - 6 * 220, within(1e-6));
        }
    }

    @Test
    @DisplayName("refuses what cannot be ordered, and nothing has happened then")
    void refuses() {
        Game game = new Game(Seasons.of(Worlds.poor(), 1, 1), 0);
        Map<Order, String> wrong = Map.of(new Order(-20, 0), "negative", new Order(50, 0), "carton", new Order(20, 0), "carton",
                new Order(160, 0), "cash", new Order(0, 120), "cash");
        wrong.forEach((order, why) -> {
            assertThat(game.refused(order)).get().extracting(phrase -> phrase.code()).isEqualTo("lesson." + "refused." + why);
            assertThatThrownBy(() -> game.play(order)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(new Game(Seasons.of(Worlds.rich(null, 1), 1, 1), 0).refused(new Order(0, 5))).isPresent();
        assertThat(game.week()).isZero();
        assertThat(game.cash()).isEqualTo(900);
        assertThat(game.refused(new Order(140, 0))).isEmpty();
        while (!game.over()) {
            game.play(Order.NONE);
        }
        assertThat(game.refused(Order.NONE)).isPresent();
    }

    @Test
    @DisplayName("all sides meet the same customers, and the first season does not depend on how many are drawn")
    void commonSeason() {
        World world = Worlds.rich(new World.Way(2, 0.4, 3), 1);
        List<Order> mine = new ArrayList<>();
        for (int t = 0; t < world.weeks(); t++) {
            mine.add(new Order(t % 3 == 0 ? 120 : 0, 0));
        }
        Map<Side, Game> few = Contest.of(Seasons.of(world, 1, 7), mine);
        assertThat(few.values().stream().map(game -> game.score().wanted()).distinct()).hasSize(1);
        assertThat(few.get(Side.YOU).log()).extracting(Week::order).isEqualTo(mine);
        Luck luck = Luck.of(Seasons.of(world, 21, 7), mine, done -> { });
        few.forEach((side, game) -> assertThat(luck.sides().get(side).here()).isEqualTo(game.score().profit()));
        assertThat(luck.others()).isEqualTo(20);
        assertThat(luck.ahead()).isBetween(0.0, 1.0);
    }
}
