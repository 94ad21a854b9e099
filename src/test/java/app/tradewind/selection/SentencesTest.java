package app.tradewind.selection;

import static app.tradewind.selection.Lists.SETTINGS;
import static app.tradewind.selection.Lists.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("growth", 1, Direction.MAX, 0, 1), new Criterion("sellers", 1, Direction.MIN, 0, 100));

    @Test
    @DisplayName("one sentence with the two strongest reasons and what would change the rank, in both languages")
    void sentence() {
        List<ProductAdvice> ranked = ProductRanker.rank(CRITERIA,
                List.of(product("Lids", 0.5, 40), product("Steamer", 0.9, 10), product("Kettle", 0.1, 70)), SETTINGS);
        assertThat(Words.in(Lang.EN).say(ranked.get(0).why().headline())).isEqualTo(
                "Steamer is number 1 of 3: strong on growth (+20.0) and sellers (+15.0); "
                        + "it would lose its lead over Lids with growth at 0.2 instead of 0.9.");
        assertThat(Words.in(Lang.EN).say(ranked.get(2).why().headline())).isEqualTo(
                "Kettle is number 3 of 3: held back by growth (-20.0) and sellers (-15.0); "
                        + "growth at 0.8 instead of 0.1 would bring it level with Lids.");
        assertThat(Words.in(Lang.ZH).say(ranked.get(0).why().headline())).isEqualTo(
                "Steamer 在 3 个中排第 1：强在 growth（+20.0）和 sellers（+15.0）；"
                        + "growth 若从 0.9 变为 0.2，就会失去对 Lids 的领先。");
    }

    @Test
    @DisplayName("the change that a sentence names really changes the rank")
    void namedChangeHolds() {
        int named = 0;
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Criterion> criteria = Lists.criteria(chance);
            List<Candidate> products = Lists.products(chance, criteria.size(), 0.05);
            Scale scale = Scale.of(criteria, products);
            Board board = ProductRanker.board(criteria, products, scale, SETTINGS);
            for (ProductAdvice advice : board.products()) {
                Phrase change = change(advice);
                if (change == null) {
                    continue;
                }
                named++;
                int column = column(criteria, change.args().get(0).toString());
                List<Candidate> moved = moved(products, advice.subject(), column, (BigDecimal) ((Phrase) change.args().get(1)).args().get(0));
                List<ProductAdvice> again = ProductRanker.board(criteria, moved, scale, SETTINGS).products();
                double mine = score(again, advice.subject());
                double rival = score(again, change.args().get(3).toString());
                assertThat(change.code().endsWith("overtake") ? mine - rival : rival - mine)
                        .as("%s, seed %d", change, seed).isGreaterThanOrEqualTo(-1e-9);
            }
        }
        assertThat(named).isGreaterThan(100);
    }

    @Test
    @DisplayName("a criterion with a wording is said in its own figures, rounded so that the change suffices")
    void wording() {
        Wording growth = new Wording(Phrase.of("jobs.criterion.growth"), Phrase.of("jobs.criterion.growth.in-text"), 0.01,
                share -> Phrase.of("jobs.figure.change", share));
        List<Criterion> worded = List.of(new Criterion("growth", growth, 1, Direction.MAX, -0.5, 1), CRITERIA.get(1));
        List<ProductAdvice> ranked = ProductRanker.rank(worded,
                List.of(product("Lids", 0.1, 40), product("Steamer", 0.313, 42), product("Kettle", -0.2, 70)), SETTINGS);
        assertThat(Words.in(Lang.EN).say(ranked.get(0).why().headline())).isEqualTo(
                "Steamer is number 1 of 3: strong on growth (+31%) and sellers (+4.3); "
                        + "it would lose its lead over Lids with growth at +13% instead of +31%.");
        assertThat(Words.in(Lang.EN).say(ranked.get(0).why().reasons().get(1).what())).isEqualTo("Growth at +31%");
        assertThat(Words.in(Lang.ZH).say(ranked.get(0).why().headline())).contains("强在 增长（+31%）");
    }

    private static Phrase change(ProductAdvice advice) {
        if (!advice.why().headline().code().equals("selection.headline")) {
            return null;
        }
        Phrase change = (Phrase) advice.why().headline().args().get(4);
        return change.code().endsWith("overtake") || change.code().endsWith("lose") ? change : null;
    }

    private static int column(List<Criterion> criteria, String name) {
        return criteria.stream().map(Criterion::name).toList().indexOf(name);
    }

    private static List<Candidate> moved(List<Candidate> products, String id, int column, BigDecimal to) {
        List<Candidate> moved = new ArrayList<>();
        for (Candidate c : products) {
            double[] values = c.values().clone();
            if (c.id().equals(id)) {
                values[column] = to.doubleValue();
            }
            moved.add(new Candidate(c.id(), c.group(), values, c.sd(), c.own()));
        }
        return moved;
    }

    private static double score(List<ProductAdvice> ranked, String id) {
        return ranked.stream().filter(a -> a.subject().equals(id)).findFirst().orElseThrow().score().value();
    }
}
