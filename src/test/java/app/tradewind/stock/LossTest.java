package app.tradewind.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.Money;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LossTest {

    private final StockSettings settings = new StockSettings(LocalDate.of(2026, 11, 22), 0.95, 1);

    @Test
    void aProductOfWhichEachPieceLosesIsHeldAndSaysWhatItWouldTake() {
        OrderAdvice earns = advise("2.10");
        assertThat(earns.status()).isEqualTo(Status.ORDER_NOW);
        OrderAdvice loses = advise("-2.10");
        assertThat(loses.status()).isEqualTo(Status.HOLD);
        assertThat(loses.verdict()).isEqualTo(Verdict.ACT);
        assertThat(loses.order().quantity()).isZero();
        assertThat(loses.why().total()).isEqualTo(0, within(1e-9));
        assertThat(Words.in(Lang.EN).say(loses.why().headline())).startsWith("Hold: each piece loses 2.10 EUR. " + earns.order().quantity() + " pieces");
        assertThat(loses.why().notes()).extracting(Phrase::code).contains("exit.hold.note");
        assertThat(loses.order().orderUpTo()).isEqualTo(earns.order().orderUpTo());
    }

    @Test
    void aLossMakerThatIsDueLaterIsHeldToo() {
        OrderAdvice later = advise("-2.10", 150);
        assertThat(later.status()).isEqualTo(Status.HOLD);
        assertThat(later.why().headline().code()).isEqualTo("exit.hold.later");
        assertThat(later.why().total()).isEqualTo(0, within(1e-9));
        assertThat(advise("2.10", 150).status()).isEqualTo(Status.ORDER_LATER);
        assertThat(advise("-2.10", 2000).status()).isEqualTo(advise("2.10", 2000).status());
    }

    @Test
    void aMarginOfNothingOrNotKnownHoldsNothing() {
        assertThat(advise("0.00").status()).isEqualTo(Status.ORDER_NOW);
        assertThat(advise(null).status()).isEqualTo(Status.ORDER_NOW);
    }

    private OrderAdvice advise(String margin) {
        return advise(margin, 5);
    }

    private OrderAdvice advise(String margin, int onHand) {
        return new OrderPlanner().advise(new StockItem("A · DE", new Position(onHand, 0), new LeadTime(6, 1, 1),
                new Economics(Money.of("4.00", "EUR"), margin == null ? null : Money.of(margin, "EUR"), 0.2), OrderRule.NONE,
                KnownDemand.paths(10, 3, 26, 500, 5)), settings);
    }
}
