package app.tradewind.selection.methods;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.methods.PartialOrder.Pair;
import app.tradewind.selection.methods.Promethee.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartialOrderTest {

    @Test
    @DisplayName("one outranks another by both flows, else the two cannot be compared; equal flows are alike")
    void flows() {
        PartialOrder order = PartialOrder.of(List.of(new Flow(0.6, 0.2), new Flow(0.5, 0.1), new Flow(0.4, 0.5), new Flow(0.4, 0.5), new Flow(0.6, 0.3)));
        assertThat(order.ranks(5)).containsExactly(1, 1, 4, 4, 2);
        assertThat(order.incomparable(5)).containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 4));
    }

    @Test
    @DisplayName("products that are strong on unlike things cannot be compared though PROMETHEE II puts one first; a blank is not ranked")
    void unlike() {
        List<Criterion> criteria = List.of(new Criterion("a", 0.5, Direction.MAX), new Criterion("b", 0.3, Direction.MAX), new Criterion("c", 0.2, Direction.MAX));
        List<Candidate> products = List.of(product("p", 3, 1, 1), product("q", 1, 1, 3), product("r", 1, 1, 1), product("s", 2, Double.NaN, 1));
        int[] ranks = PartialOrder.of(criteria, products).ranks(4);
        assertThat(ranks).containsExactly(1, 2, 3, 0);
        assertThat(Opinion.PROMETHEE_I.ranks(criteria, products)).isEqualTo(ranks);
        assertThat(PartialOrder.of(criteria, products.subList(3, 4)).incomparable(5)).isEmpty();
    }

    @Test
    @DisplayName("whatever outranks by both flows stands before by the net flow")
    void agreesWithTheWholeOrder() {
        List<Criterion> criteria = List.of(new Criterion("a", 2, Direction.MAX), new Criterion("b", 1, Direction.MIN), new Criterion("c", 1, Direction.MAX));
        List<Candidate> products = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(2);
        for (int i = 0; i < 30; i++) {
            products.add(product("p" + i, chance.nextInt(9), chance.nextInt(9), chance.nextInt(9)));
        }
        int[] whole = Opinion.PROMETHEE.ranks(criteria, products);
        int[] partial = PartialOrder.of(criteria, products).ranks(30);
        for (int i = 0; i < 30; i++) {
            assertThat(partial[i]).isLessThanOrEqualTo(whole[i]);
        }
        assertThat(PartialOrder.of(criteria, products).incomparable(30)).isNotEmpty();
    }

    private static Candidate product(String id, double... values) {
        return new Candidate(id, null, values, null, false);
    }
}
