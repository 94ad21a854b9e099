package app.tradewind.selection.breadth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shortlist under shares")
class BreadthTest {

    private static final Breadth.Setting POINTS = new Breadth.Setting("points", LocalDate.of(2026, 11, 22), 1);

    @Test
    @DisplayName("without a demand is the head of the ranking and costs nothing")
    void plain() {
        BreadthAnswer answer = new Breadth(random(1, 60), POINTS).of(BreadthWish.plain(12));
        assertThat(answer.list()).hasSize(12).allMatch(advice -> advice.place().standing() == Standing.BEST);
        assertThat(answer.products()).extracting(advice -> advice.place().rank()).isSorted().hasSize(12);
        assertThat(answer.cost().total()).isZero();
    }

    @Test
    @DisplayName("holds its shares where it can, never grows beyond its places, and costs more the more is demanded")
    void shares() {
        for (int seed = 1; seed <= 25; seed++) {
            Breadth breadth = new Breadth(random(seed, 60), POINTS);
            double before = -1e-9;
            for (double share = 0; share <= 0.3; share += 0.05) {
                BreadthWish wish = new BreadthWish(12, List.of(new LeastShare("brand", "", share), new LeastShare("newness", "new", 0.25)), 2, false, 1);
                BreadthAnswer answer = breadth.of(wish);
                assertThat(answer.list()).hasSizeLessThanOrEqualTo(12);
                if (!answer.held()) {
                    break;
                }
                answer.groups().forEach(group -> assertThat(group.after()).isGreaterThanOrEqualTo(group.need()));
                assertThat(answer.cost().total()).isGreaterThanOrEqualTo(before - 1e-9);
                assertThat(answer.cost().missed()).isZero();
                before = answer.cost().total();
            }
        }
    }

    @Test
    @DisplayName("says of each product reasons that add up, and of each demand what it costs")
    void reasons() {
        BreadthAnswer answer = new Breadth(random(3, 60), POINTS)
                .of(new BreadthWish(12, List.of(new LeastShare("brand", "", 0.15)), 2, false, 1));
        for (BreadthAdvice advice : answer.products()) {
            Standing standing = advice.place().standing();
            if (advice.place().cost() > 0) {
                assertThat(Math.abs(advice.why().total())).isCloseTo(advice.place().cost(), within(1e-9));
            }
            assertThat(Words.in(Lang.EN).say(advice.why().headline())).contains(advice.name()).doesNotContain("[");
            assertThat(advice.place().shares().isEmpty()).isEqualTo(standing != Standing.SHARE);
        }
        double moved = answer.list().stream().mapToDouble(advice -> advice.place().cost()).sum();
        assertThat(moved).isCloseTo(answer.cost().total(), within(1e-9));
        assertThat(answer.cost().prices()).hasSize(3).allMatch(price -> price.alone() >= 0 && price.freed() >= 0);
    }

    @Test
    @DisplayName("names demands that contradict each other and shows the nearest list")
    void conflict() {
        BreadthAnswer answer = new Breadth(random(4, 60), POINTS).of(new BreadthWish(10, List.of(
                new LeastShare("newness", "new", 0.7), new LeastShare("newness", "own", 0.6), new LeastShare("brand", "", 0.1)), 0, false, 0));
        assertThat(answer.held()).isFalse();
        assertThat(answer.list()).hasSize(10);
        String said = Words.in(Lang.EN).say(answer.said().get(1));
        assertThat(said).contains("new products").contains("own products").doesNotContain("brand");
        int lacking = answer.groups().stream().mapToInt(group -> Math.max(0, group.need() - group.after())).sum();
        assertThat(lacking).isEqualTo(3);
    }

    @Test
    @DisplayName("tells where a group that is demanded has no product")
    void nobody() {
        BreadthAnswer answer = new Breadth(random(5, 20), POINTS)
                .of(new BreadthWish(5, List.of(new LeastShare("brand", "Nobody", 0.2)), 0, false, 0));
        assertThat(answer.held()).isFalse();
        assertThat(Words.in(Lang.EN).say(answer.said().get(2))).contains("Nobody has 0 of 1");
    }

    @Test
    @DisplayName("keeps places for what may well belong on it, and near-copies off it")
    void exploring() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            entries.add(new Entry("sure" + i, "Sure " + i, 80 - i, Double.NaN, Map.of(), i < 4 ? "mat" : ""));
        }
        entries.add(new Entry("wide", "Wide", 60, 30, Map.of(), ""));
        entries.add(new Entry("hopeless", "Hopeless", 20, 5, Map.of(), ""));
        BreadthAnswer answer = new Breadth(entries, POINTS).of(new BreadthWish(5, List.of(), 1, false, 1));
        assertThat(answer.list()).extracting(BreadthAdvice::subject).containsExactly("sure0", "sure4", "sure5", "sure6", "wide");
        assertThat(answer.products()).filteredOn(advice -> advice.place().standing() == Standing.COPY)
                .extracting(BreadthAdvice::subject).containsExactly("sure1", "sure2", "sure3");
        BreadthAnswer more = new Breadth(entries, POINTS).of(new BreadthWish(5, List.of(), 3, false, 0));
        assertThat(more.said()).anyMatch(phrase -> phrase.code().equals("breadth.said.explore-few"));
    }

    @Test
    @DisplayName("draws the same products for the same seed, and the likely ones more often")
    void drawing() {
        List<Entry> entries = List.of(new Entry("a", "A", 50, 1, Map.of(), ""), new Entry("b", "B", 40, 8, Map.of(), ""), new Entry("c", "C", 30, 8, Map.of(), ""));
        int[] taken = new int[2];
        for (int seed = 0; seed < 400; seed++) {
            Breadth breadth = new Breadth(entries, new Breadth.Setting("points", POINTS.today(), seed));
            BreadthWish wish = new BreadthWish(2, List.of(), 1, true, 0);
            List<String> list = breadth.of(wish).list().stream().map(BreadthAdvice::subject).toList();
            assertThat(breadth.of(wish).list()).extracting(BreadthAdvice::subject).isEqualTo(list);
            taken[list.contains("b") ? 0 : 1]++;
        }
        // The chance that a normal 30 with deviation 8 passes one of 40 is 0.188.
        assertThat(taken[1] / 400.0).isCloseTo(0.188, within(0.06));
    }

    @Test
    @DisplayName("leaves products of unknown value aside and says how many")
    void aside() {
        List<Entry> entries = List.of(new Entry("a", "A", Double.NaN, 1, Map.of(), ""), new Entry("b", "B", 4, Double.NaN, Map.of("brand", Set.of("X")), ""));
        BreadthAnswer answer = new Breadth(entries, POINTS).of(BreadthWish.plain(5));
        assertThat(answer.list()).extracting(BreadthAdvice::subject).containsExactly("b");
        assertThat(answer.said()).anyMatch(phrase -> phrase.code().equals("breadth.said.aside"));
        assertThat(answer.gini(true)).containsEntry("brand", 0.0);
        assertThat(answer.groups()).extracting(GroupShare::group).containsExactly(new Group("brand", "X"));
        assertThat(new Breadth(entries.subList(0, 1), POINTS).of(BreadthWish.plain(5)).list()).isEmpty();
    }

    private static List<Entry> random(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int brand = (int) Math.floor(Math.sqrt(random.nextInt(16)));
            Map<String, Set<String>> groups = Map.of("brand", Set.of("B" + brand), "newness", Set.of(random.nextInt(3) == 0 ? "new" : "own"),
                    "market", random.nextBoolean() ? Set.of("DE", "US") : Set.of("US"));
            entries.add(new Entry("P" + i, "Product " + i, 100 * random.nextDouble(), 20 * random.nextDouble(), groups,
                    random.nextInt(4) == 0 ? "F" + random.nextInt(6) : ""));
        }
        return entries;
    }
}
