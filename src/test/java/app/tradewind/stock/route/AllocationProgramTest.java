package app.tradewind.stock.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.route.exact.AllocationCase;
import app.tradewind.stock.route.exact.AllocationProgram;
import org.junit.jupiter.api.Test;

class AllocationProgramTest {

    private static final AllocationCase.Ship FREE = new AllocationCase.Ship(1, 5, 0, 0, 0, 0);
    private static final AllocationCase.Customs NONE = new AllocationCase.Customs(1, 1000, 0, 0);

    @Test
    void withNothingToSendTheCostIsThatOfWhatIsMissing() {
        AllocationProgram.Best best = AllocationProgram.solve(
                new AllocationCase(new double[] {2}, 0, 0, FREE, NONE, new AllocationCase.Keep(10, 1, 0, 0)));

        assertThat(best.cost()).isCloseTo(20, within(1e-6));
        assertThat(best.sea() + best.air()).isZero();
    }

    @Test
    void airIsTakenWhereSeaComesTooLateAndSeaWhereItDoesNot() {
        AllocationCase.Ship dearAir = new AllocationCase.Ship(1, 3, 1, 2, 0, 0);
        AllocationCase.Keep keep = new AllocationCase.Keep(50, 0, 0, 0);

        AllocationProgram.Best next = AllocationProgram.solve(new AllocationCase(new double[] {0, 3, 0}, 0, 3, dearAir, NONE, keep));
        AllocationProgram.Best later = AllocationProgram.solve(new AllocationCase(new double[] {0, 0, 3}, 0, 3, dearAir, NONE, keep));

        assertThat(next.air()).isEqualTo(3);
        assertThat(later.sea()).isEqualTo(3);
        assertThat(later.air()).isZero();
    }

    @Test
    void aConsignmentUpToTheThresholdPaysTheFlatAmountOnce() {
        AllocationCase.Keep keep = new AllocationCase.Keep(100, 0, 0, 0);
        // Two at a hundred each come to just the threshold.
        AllocationCase.Customs customs = new AllocationCase.Customs(100, 200, 0.1, 3);
        AllocationProgram.Best two = AllocationProgram.solve(new AllocationCase(new double[] {0, 0, 30}, 0, 2, FREE, customs, keep));
        AllocationProgram.Best none = AllocationProgram.solve(new AllocationCase(new double[] {0, 0, 30}, 0, 2, FREE, NONE, keep));

        assertThat(two.cost() - none.cost()).isCloseTo(3, within(1e-6));
    }
}
