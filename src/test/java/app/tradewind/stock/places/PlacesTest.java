package app.tradewind.stock.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.stock.KnownDemand;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.places.Transfers.Transfer;
import app.tradewind.stock.places.Transfers.Way;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stock in several places")
class PlacesTest {

    private static final int WEEKS = 8;

    private static double[][] demand(double mean, long seed) {
        DemandPaths paths = KnownDemand.paths(mean, Math.sqrt(mean) * 1.3, WEEKS, 400, seed);
        double[][] rows = new double[paths.count()][WEEKS];
        for (int s = 0; s < rows.length; s++) {
            for (int week = 0; week < WEEKS; week++) {
                rows[s][week] = paths.at(s, week);
            }
        }
        return rows;
    }

    @Test
    @DisplayName("cartons go from where they would lie to where they sell, at most what is there, and never cross")
    void transfers() {
        List<Site> sites = List.of(new Site("Hall", 240, 0, null, 1), new Site("FBA US", 10, 0, demand(10, 1), 5),
                new Site("FBA DE", 200, 0, demand(4, 2), 5));
        List<Transfer> moves = Transfers.of(sites, (from, to) -> new Way(7, 6), 12);
        assertThat(moves).isNotEmpty().allSatisfy(move -> {
            assertThat(move.to()).isEqualTo(1);
            assertThat(move.pieces() % 12).isZero();
            assertThat(move.pieces()).isLessThanOrEqualTo(sites.get(move.from()).onHand());
        });
        assertThat(moves.stream().mapToInt(Transfer::pieces).sum()).as("about what the weeks after its arrival sell, less what is there")
                .isBetween(60, 96);
        assertThat(moves.get(0).from()).as("what lies in nobody's way goes first").isZero();
    }

    @Test
    @DisplayName("a way that costs more than the carton earns is not gone, one that takes longer than the weeks neither")
    void notWorthIt() {
        List<Site> sites = List.of(new Site("Hall", 240, 0, null, 1), new Site("FBA US", 10, 0, demand(10, 1), 5));
        assertThat(Transfers.of(sites, (from, to) -> new Way(7, 61), 12)).isEmpty();
        assertThat(Transfers.of(sites, (from, to) -> new Way(60, 0), 12)).isEmpty();
        assertThat(Transfers.of(sites, (from, to) -> null, 12)).isEmpty();
        assertThat(Transfers.of(sites, (from, to) -> new Way(7, Double.NaN), 12)).isNotEmpty();
    }

    @Test
    @DisplayName("an arrival is parted as trying every parting would part it")
    void arrival() {
        List<Site> sites = List.of(new Site("A", 20, 0, demand(6, 3), 3), new Site("B", 5, 10, demand(3, 4), 4), new Site("C", 50, 0, null, 1));
        Arrival parts = Arrival.of(sites, 60, 1);
        double best = 0;
        for (int a = 0; a <= 60; a++) {
            best = Math.max(best, 3 * sites.get(0).sales(20 + a) + 4 * sites.get(1).sales(15 + 60 - a));
        }
        assertThat(3 * sites.get(0).sales(20 + parts.pieces()[0]) + 4 * sites.get(1).sales(15 + parts.pieces()[1])).isEqualTo(best, within(1e-9));
        assertThat(Arrays.stream(parts.pieces()).sum()).isEqualTo(60);
        assertThat(parts.pieces()[2]).isZero();
        assertThat(Arrays.stream(Arrival.of(sites, 64, 10).pieces()).sum()).isEqualTo(64);
    }

    @Test
    @DisplayName("held together less stock serves as well: about the root of the number of places in safety stock")
    void pooled() {
        List<Site> four = List.of(new Site("A", 0, 0, demand(5, 11), 1), new Site("B", 0, 0, demand(5, 12), 1),
                new Site("C", 0, 0, demand(5, 13), 1), new Site("D", 0, 0, demand(5, 14), 1));
        Pooling pool = Pooling.of(four, 0.95, 1);
        double mean = 4 * 5 * WEEKS;
        assertThat((pool.apart() - mean) / (pool.together() - mean)).isBetween(1.6, 2.5);
        assertThat(Pooling.of(four.subList(0, 1), 0.95, 1)).isNull();
    }

    @Test
    @DisplayName("the reasons add up to the pieces sold additionally, whatever the places")
    void reasonsAddUp() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 20; trial++) {
            List<Site> sites = List.of(new Site("A", random.nextInt(150), 0, demand(1 + random.nextInt(9), trial), 2),
                    new Site("B", random.nextInt(60), random.nextInt(20), demand(1 + random.nextInt(9), trial + 100), 3),
                    new Site("C", random.nextInt(200), 0, null, 1));
            PlaceAdvice advice = PlaceAdvice.of("SKU", sites, (from, to) -> new Way(5, to == 0 ? 1 : Double.NaN), 6,
                    new PlaceAdvice.Asked(WEEKS, true, LocalDate.of(2026, 11, 22), 1));
            double more = advice.moves().stream().mapToDouble(move -> move.gained() - move.given()).sum();
            assertThat(advice.why().total()).isEqualTo(more, within(1e-9)).isGreaterThanOrEqualTo(0);
            assertThat(advice.verdict()).isEqualTo(advice.moves().isEmpty() ? Verdict.KEEP : Verdict.ACT);
        }
    }
}
