package app.tradewind.selection;

import static app.tradewind.selection.Lists.SETTINGS;
import static app.tradewind.selection.Lists.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.ProductAdvice.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductRankerTest {

    private static final List<Criterion> TWO =
            List.of(new Criterion("growth", 2, Direction.MAX), new Criterion("sellers", 1, Direction.MIN));

    @Test
    @DisplayName("base and contributions add up to the score within 1e-9, and the score lies in its interval")
    void partsAddUp() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Criterion> criteria = Lists.criteria(chance);
            for (ProductAdvice advice : ProductRanker.rank(criteria, Lists.products(chance, criteria.size(), 0.2), SETTINGS)) {
                if (advice.score() == null) {
                    assertThat(advice.verdict()).isEqualTo(Verdict.ABSTAIN);
                    assertThat(advice.missing()).isNotEmpty();
                    continue;
                }
                assertThat(advice.why().total()).isCloseTo(advice.score().value(), within(1e-9));
                assertThat(advice.score().value()).isBetween(0.0, 100.0)
                        .isBetween(advice.score().lo(), advice.score().hi());
            }
        }
    }

    @Test
    @DisplayName("what only an own product can have does not keep a candidate from a score")
    void candidatesAreNotAskedForWhatOnlyOwnProductsHave() {
        List<Criterion> criteria = List.of(new Criterion("growth", 2, Direction.MAX), new Criterion("margin", 1, Direction.MAX),
                new Criterion("reviews", 2, Direction.MAX));
        double[] growthAlone = {0.5, Double.NaN, Double.NaN};
        List<Candidate> both = List.of(new Candidate("own", null, growthAlone, null, true), new Candidate("other", null, growthAlone, null, false),
                product("whole", 0.2, 0.3, 0.4));
        assertThat(scored(ProductRanker.rank(criteria, both, SETTINGS))).containsExactly("whole");
        assertThat(scored(ProductRanker.rank(criteria, both, SETTINGS.ofOwnOnly(Set.of("reviews"))))).containsExactlyInAnyOrder("whole", "other");
    }

    private static List<String> scored(List<ProductAdvice> answers) {
        return answers.stream().filter(answer -> answer.score() != null).map(ProductAdvice::subject).toList();
    }

    @Test
    @DisplayName("on a kept scale a filtered list has the same scores and the same order")
    void filteringNeverReversesRanks() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Criterion> criteria = Lists.criteria(chance);
            List<Candidate> all = Lists.products(chance, criteria.size(), 0.1);
            Scale scale = Scale.of(criteria, all);
            List<Candidate> some = all.stream().filter(c -> c.id().hashCode() % 3 != 0).toList();
            Map<String, ProductAdvice> whole = ProductRanker.board(criteria, all, scale, SETTINGS).products().stream()
                    .collect(Collectors.toMap(ProductAdvice::subject, Function.identity()));
            List<ProductAdvice> filtered = ProductRanker.board(criteria, some, scale, SETTINGS).products();
            assertThat(filtered).allSatisfy(a -> assertThat(a.score()).isEqualTo(whole.get(a.subject()).score()));
            assertThat(filtered).extracting(a -> whole.get(a.subject()).rank()).isSorted();
        }
    }

    @Test
    @DisplayName("the order of the input does not matter")
    void inputOrderDoesNotMatter() {
        SplittableRandom chance = new SplittableRandom(5);
        List<Criterion> criteria = Lists.criteria(chance);
        List<Candidate> products = Lists.products(chance, criteria.size(), 0.1);
        products.add(new Candidate("twin", null, products.get(0).values(), null, false));
        List<Candidate> shuffled = new ArrayList<>(products);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(subjects(ProductRanker.rank(criteria, shuffled, SETTINGS)))
                .isEqualTo(subjects(ProductRanker.rank(criteria, products, SETTINGS)));
    }

    @Test
    @DisplayName("a product better on every criterion never ranks lower, not even where both lie beyond the bounds")
    void dominanceHolds() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Criterion> criteria = Lists.criteria(chance);
            List<Candidate> products = Lists.products(chance, criteria.size(), 0);
            double[] better = products.get(0).values().clone();
            for (int j = 0; j < better.length; j++) {
                better[j] += criteria.get(j).direction() == Direction.MAX ? 0.5 : -0.5;
            }
            products.add(product("better", better));
            List<String> order = subjects(ProductRanker.rank(criteria, products, SETTINGS));
            assertThat(order.indexOf("better")).isLessThan(order.indexOf("P0"));
        }
    }

    @Test
    @DisplayName("a blank is not a zero: it spreads its weight, widens the interval and is named")
    void missingIsNotZero() {
        List<Candidate> products = List.of(product("blank", 8, Double.NaN), product("zero", 8, 0),
                product("worst", 0, 10), product("middle", 4, 5), product("full", 8, 5));
        Map<String, ProductAdvice> by = by(ProductRanker.rank(TWO, products, SETTINGS));
        ProductAdvice blank = by.get("blank");
        assertThat(blank.score().value()).isCloseTo(100, within(1e-9));
        assertThat(blank.missing()).containsExactly("sellers");
        assertThat(blank.why().reasons()).hasSize(2);
        assertThat(width(blank)).isGreaterThan(width(by.get("full")));
        assertThat(by.get("full").missing()).isEmpty();
    }

    @Test
    @DisplayName("a product of which most of the weight is not known has no score and comes last")
    void mostlyUnknown() {
        List<ProductAdvice> ranked = ProductRanker.rank(TWO,
                List.of(product("thin", Double.NaN, 1), product("low", 1, 9), product("high", 2, 3),
                        product("broken", Double.POSITIVE_INFINITY, 1)), SETTINGS);
        assertThat(subjects(ranked)).containsExactly("high", "low", "broken", "thin");
        assertThat(ranked.get(3).score()).isNull();
        assertThat(ranked.get(3).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    @DisplayName("errors of the figures widen the interval by the weight they carry")
    void errorsWiden() {
        Criterion only = new Criterion("margin", 1, Direction.MAX, 0, 10);
        Candidate vague = new Candidate("vague", null, new double[] {5}, new double[] {1}, false);
        ProductAdvice advice = ProductRanker.rank(List.of(only), List.of(vague), SETTINGS).get(0);
        // One standard deviation is a tenth of the range: 10 points; ten points times the 90 % quantile 1.28155.
        assertThat(advice.score().lo()).isCloseTo(50 - 12.8155, within(1e-4));
        assertThat(advice.score().hi()).isCloseTo(50 + 12.8155, within(1e-4));
    }

    @Test
    @DisplayName("candidates are taken on or dropped, own products kept or dropped, by distance from the average")
    void statuses() {
        List<Criterion> one = List.of(new Criterion("margin", 1, Direction.MAX, 0, 10));
        List<Candidate> products = List.of(product("top", 9), product("mid", 5), product("low", 1),
                new Candidate("own-top", null, new double[] {9}, null, true),
                new Candidate("own-low", null, new double[] {1}, null, true),
                new Candidate("own-vague", null, new double[] {4}, new double[] {4}, true));
        Map<String, ProductAdvice> by = by(ProductRanker.rank(one, products, SETTINGS));
        assertThat(by.values().stream().collect(Collectors.toMap(ProductAdvice::subject, ProductAdvice::status)))
                .isEqualTo(Map.of("top", Status.TAKE_ON, "mid", Status.WATCH, "low", Status.DROP,
                        "own-top", Status.KEEP, "own-low", Status.DROP, "own-vague", Status.WATCH));
    }

    @Test
    @DisplayName("no weights at all are answered, not guessed")
    void zeroWeights() {
        List<Criterion> none = List.of(new Criterion("margin", 0, Direction.MAX));
        ProductAdvice advice = ProductRanker.rank(none, List.of(product("A", 1), product("B", 2)), SETTINGS).get(0);
        assertThat(advice.verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(advice.why().notes()).extracting(n -> n.code()).containsExactly("selection.no-weights");
    }

    @Test
    @DisplayName("a criterion on which all are equal decides nothing and is named")
    void flatCriterion() {
        List<ProductAdvice> ranked = ProductRanker.rank(TWO, List.of(product("A", 3, 5), product("B", 4, 5)), SETTINGS);
        assertThat(ranked.get(0).subject()).isEqualTo("B");
        assertThat(ranked.get(0).why().reasons().get(2).amount()).isZero();
        assertThat(ranked.get(0).why().notes()).extracting(n -> n.code()).containsExactly("selection.flat");
    }

    @Test
    void refusesRaggedInput() {
        assertThatThrownBy(() -> ProductRanker.rank(TWO, List.of(product("A", 3, 5, 6)), SETTINGS))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("A");
        assertThatThrownBy(() -> new Criterion("x", -1, Direction.MAX)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double width(ProductAdvice advice) {
        return advice.score().hi() - advice.score().lo();
    }

    private static List<String> subjects(List<ProductAdvice> ranked) {
        return ranked.stream().map(ProductAdvice::subject).toList();
    }

    private static Map<String, ProductAdvice> by(List<ProductAdvice> ranked) {
        return ranked.stream().collect(Collectors.toMap(ProductAdvice::subject, Function.identity()));
    }
}
