package app.tradewind.forecast.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.override.Wish.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final double[][] BASE = {{10, 10, 10}, {30, 30, 30}, {0, 0, 0}};

    @Test
    void piecesAreSpreadInProportionInTheWeeksMeantOnly() {
        Spread spread = Spread.of(BASE, List.of(wish(1, Level.TOTAL, 1, 2, new Change(false, 80), 0, 1, 2)));
        assertThat(spread.mean()).isDeepEqualTo(new double[][] {{10, 20, 10}, {30, 60, 30}, {0, 0, 0}});
        assertThat(spread.by()[0]).containsExactly(0, 1, 0);
        assertThat(BASE[0][1]).isEqualTo(10);
    }

    @Test
    void aShareMovesEverythingAlike() {
        Spread spread = Spread.of(BASE, List.of(wish(1, Level.CATEGORY, -5, 99, new Change(true, -0.5), 0, 1)));
        assertThat(spread.mean()[0]).containsExactly(5, 5, 5);
        assertThat(spread.mean()[1]).containsExactly(15, 15, 15);
    }

    @Test
    void theNarrowerHoldsAndTheWiderFigureIsStillMetByTheRest() {
        Spread spread = Spread.of(BASE, List.of(wish(1, Level.TOTAL, 0, 3, new Change(false, 100), 0, 1, 2),
                wish(2, Level.ITEM, 0, 1, new Change(false, 40), 0)));
        assertThat(spread.mean()[0]).containsExactly(40, 25, 25);
        assertThat(spread.mean()[1]).containsExactly(60, 75, 75);
        assertThat(spread.gaveWay()).allMatch(steps -> steps.length == 0);
    }

    @Test
    void aWiderFigureThatCannotBeMetGivesWayAndSaysSo() {
        Spread spread = Spread.of(BASE, List.of(wish(1, Level.TOTAL, 0, 3, new Change(false, 20), 0, 1, 2),
                wish(2, Level.PRODUCT, 0, 1, new Change(false, 50), 1)));
        assertThat(spread.mean()[1][0]).isEqualTo(50);
        assertThat(spread.mean()[0][0]).isEqualTo(10);
        assertThat(spread.gaveWay().get(0)).containsExactly(0);
        assertThat(spread.mean()[0][1] + spread.mean()[1][1]).isEqualTo(20, within(1e-9));
    }

    @Test
    void ofTwoOfOneLevelTheLaterHoldsAndAWiderShareMeansTheRest() {
        Spread spread = Spread.of(BASE, List.of(wish(3, Level.TOTAL, 0, 3, new Change(true, 1), 0, 1, 2),
                wish(1, Level.CATEGORY, 0, 3, new Change(true, 0.1), 0), wish(2, Level.CATEGORY, 0, 3, new Change(true, 0.2), 0)));
        assertThat(spread.mean()[0][0]).isEqualTo(12, within(1e-12));
        assertThat(spread.mean()[1][0]).isEqualTo(60);
        assertThat(spread.by()[0][0]).isEqualTo(2);
    }

    @Test
    void whereNothingIsExpectedPiecesAreSpreadEvenly() {
        Spread spread = Spread.of(new double[][] {{0}, {0}}, List.of(wish(1, Level.PRODUCT, 0, 1, new Change(false, 9), 0, 1)));
        assertThat(spread.mean()).isDeepEqualTo(new double[][] {{4.5}, {4.5}});
    }

    @Test
    void anyWishesLeaveNothingNegativeAndTheNarrowestFigureIsMet() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 300; trial++) {
            double[][] base = new double[6][4];
            Arrays.stream(base).forEach(row -> Arrays.setAll(row, h -> random.nextInt(3) == 0 ? 0 : 20 * random.nextDouble()));
            List<Wish> wishes = new ArrayList<>();
            for (int w = 1; w <= 1 + random.nextInt(5); w++) {
                boolean relative = random.nextBoolean();
                wishes.add(wish(w, Level.values()[random.nextInt(6)], random.nextInt(3), 1 + random.nextInt(4),
                        new Change(relative, relative ? random.nextDouble() * 2 - 1 : 60 * random.nextDouble()),
                        IntStream.range(0, 6).filter(i -> random.nextBoolean()).toArray()));
            }
            Spread spread = Spread.of(base, wishes);
            assertThat(Arrays.stream(spread.mean()).flatMapToDouble(Arrays::stream).allMatch(x -> x >= 0 && Double.isFinite(x))).isTrue();
            for (int i = 0; i < 6; i++) {
                for (int h = 0; h < 4; h++) {
                    if (spread.by()[i][h] == 0) {
                        assertThat(spread.mean()[i][h]).isEqualTo(base[i][h]);
                    }
                }
            }
            checkFigures(spread, wishes);
        }
    }

    /** Every wish of pieces that did not give way is met, whatever stands inside it. */
    private static void checkFigures(Spread spread, List<Wish> wishes) {
        for (int w = 0; w < wishes.size(); w++) {
            Wish wish = wishes.get(w);
            for (int h = wish.from(); h < wish.to() && h < 4; h++) {
                int step = h;
                boolean gave = Arrays.stream(spread.gaveWay().get(w)).anyMatch(s -> s == step);
                boolean own = Arrays.stream(wish.members()).anyMatch(m -> spread.by()[m][step] == wish.number());
                if (!wish.change().relative() && !gave && own) {
                    double sum = Arrays.stream(wish.members()).mapToDouble(m -> spread.mean()[m][step]).sum();
                    assertThat(sum).isEqualTo(wish.change().amount(), within(1e-9));
                }
            }
        }
    }

    private static Wish wish(long number, Level level, int from, int to, Change change, int... members) {
        return new Wish(number, level, members, from, to, change);
    }
}
