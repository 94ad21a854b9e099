package app.tradewind.intake.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.columns.KindColumns;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rules of data quality")
class RuleExamplesTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("come out as their examples say, with a message in both languages, in every kind's file")
    void examples(Kind kind) {
        KindRules rules = RuleBook.shipped().of(kind);
        List<String> wrong = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            assertThat(rule.samples()).as(rule.about().toString()).anyMatch(Sample::lapses).anyMatch(sample -> !sample.lapses());
            for (Sample sample : rule.samples()) {
                Phrase said = sample.judged(rule, KindColumns.of(kind));
                if (said != null != sample.lapses()) {
                    wrong.add(kind.id() + ".yaml line " + sample.entry().line());
                }
                if (said != null) {
                    assertThat(Words.in(Lang.EN).say(said)).as(said.toString()).doesNotContain("{", "[", "null");
                    assertThat(Words.in(Lang.ZH).say(said)).as(said.toString()).doesNotContain("{", "[", "null");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rules.rules()).isNotEmpty();
    }

    @Test
    @DisplayName("say what is meant with the row's own figures")
    void says() {
        assertThat(said(Kind.ORDERS, "line-gross", Aspect.CONSISTENCY)).isEqualTo("sold at 31.00 a piece, listed at 10.00 EUR");
        assertThat(said(Kind.ORDERS, "*", Aspect.CONSISTENCY)).isEqualTo("says the same as row 2");
        assertThat(said(Kind.FX_RATES, "rate", Aspect.CONSISTENCY)).startsWith("another row says 7.82 for 29 Sep");
        assertThat(said(Kind.REVIEWS, "rating", Aspect.ACCURACY)).isEqualTo("not between 1 and 5");
        assertThat(said(Kind.PERIOD_SALES, "units", Aspect.CONSISTENCY)).isEqualTo("4 pieces and no money");
    }

    private static String said(Kind kind, String column, Aspect aspect) {
        Rule rule = RuleBook.shipped().of(kind).rules().stream().filter(one -> one.about().column().equals(column)
                && one.about().aspect() == aspect).findFirst().orElseThrow();
        return Words.in(Lang.EN).say(rule.samples().get(0).judged(rule, KindColumns.of(kind)));
    }
}
