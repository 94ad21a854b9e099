package app.tradewind.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Orders around a factory's shut-down")
class StandstillTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final Closing FEAST = new Closing(new Bilingual("Lunar New Year", "春节"),
            LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 21));
    private final OrderPlanner planner = new OrderPlanner();

    private OrderAdvice advise(int onHand, Supply supply) {
        StockItem item = new StockItem("A", new Position(onHand, 0), new LeadTime(6, 0, 1).with(supply), Economics.UNKNOWN,
                OrderRule.NONE, KnownDemand.paths(20, 6, 26, 4000, 1));
        return planner.advise(item, new StockSettings(TODAY, 0.95, 1));
    }

    private static Supply closed(double share) {
        return new Supply(new double[0], List.of(FEAST), share, TODAY);
    }

    @Test
    @DisplayName("the order goes out weeks earlier and says why")
    void earlier() {
        OrderAdvice open = advise(240, Supply.UNKNOWN);
        OrderAdvice ahead = advise(240, closed(0.5));
        assertThat(ahead.order().orderBy()).isBefore(open.order().orderBy().minusDays(14));
        assertThat(said(ahead)).contains("weeks earlier: the factory is closed 1 Feb 2027 to 21 Feb 2027 (Lunar New Year).");
        assertThat(said(open)).doesNotContain("closed");
    }

    @Test
    @DisplayName("an order now is larger by what sells while the factory stands still, and the parts add up")
    void larger() {
        OrderAdvice open = advise(60, Supply.UNKNOWN);
        OrderAdvice ahead = advise(60, closed(0.7));
        assertThat(ahead.order().quantity()).isGreaterThan(open.order().quantity() + 40);
        assertThat(ahead.why().total()).isEqualTo(ahead.order().quantity(), within(1e-6));
        assertThat(said(ahead)).contains("pieces more for it");
    }

    @Test
    @DisplayName("goods that leave the factory before it closes are not delayed")
    void notInTheWay() {
        assertThat(advise(60, closed(0.1)).order().quantity()).isEqualTo(advise(60, Supply.UNKNOWN).order().quantity());
        assertThat(said(advise(60, closed(0.1)))).doesNotContain("closed");
    }

    @Test
    @DisplayName("past deliveries stand in the place of mean and deviation: one in ten very late is planned for")
    void deliveries() {
        double[] days = new double[20];
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < days.length; i++) {
            days[i] = i % 10 == 0 ? 98 : 38 + random.nextInt(5);
        }
        OrderAdvice advice = advise(60, new Supply(days, List.of(), 0.5, TODAY));
        assertThat(advice.order().orderUpTo()).isGreaterThan(14 * 20);
        assertThat(said(advice)).contains("20 past deliveries");
        assertThat(advice.why().total()).isEqualTo(advice.order().quantity(), within(1e-6));
    }

    private static String said(OrderAdvice advice) {
        StringBuilder all = new StringBuilder();
        advice.why().notes().forEach(note -> all.append(Words.in(Lang.EN).say(note)).append(' '));
        return all.toString();
    }
}
