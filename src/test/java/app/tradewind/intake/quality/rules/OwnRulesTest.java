package app.tradewind.intake.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.terms.Packaged;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person's own rules of data quality")
class OwnRulesTest {

    private static final String TERMS = Packaged.text("quality/supplier-terms.yaml");
    private static final String STOCK = Packaged.text("quality/stock.yaml");

    @Test
    @DisplayName("stand in the place of those of their kind; other kinds keep theirs")
    void inPlace() {
        RuleBook book = RuleBook.with(Map.of("terms.yaml", TERMS.replace("max: 365", "max: 120").replace("366", "121")));
        assertThat(book.refused()).isEmpty();
        assertThat(book.of(Kind.SUPPLIER_TERMS)).isNotEqualTo(RuleBook.shipped().of(Kind.SUPPLIER_TERMS));
        assertThat(book.of(Kind.STOCK).rules()).hasSameSizeAs(RuleBook.shipped().of(Kind.STOCK).rules());
        assertThat(book.mark()).isNotEqualTo(RuleBook.shipped().mark());
        RuleBook stale = RuleBook.with(Map.of("stock.yaml", STOCK.replace("fresh-days: 14", "fresh-days: 3")));
        assertThat(stale.freshness(Kind.STOCK)).hasValue(new Freshness(3, 60));
        RuleBook more = RuleBook.with(Map.of("stock.yaml", STOCK + "\n  - column: place\n    aspect: accuracy\n    check: like\n"
                + "    pattern: '[A-Z].*'\n    weighs: no\n    why: \"quality.why.spelled\"\n    tells: [place]\n"
                + "    lapses: [{place: hall}]\n    passes: [{place: Hall}]\n"));
        assertThat(more.refused()).isEmpty();
        assertThat(more.of(Kind.STOCK).rules()).hasSize(RuleBook.shipped().of(Kind.STOCK).rules().size() + 1);
    }

    @Test
    @DisplayName("are refused by file, line and reason where they are not sound; the packaged ones stand, and the other own ones")
    void refused() {
        assertThat(why(TERMS.replace("check: range", "check: rang"))).startsWith("own.yaml, line ").contains("'rang' is not one of required, range");
        assertThat(why(TERMS.replace("max: 365", "max: 20"))).contains("this example should pass the rule for 'lead-days', and does not");
        assertThat(why(TERMS.replace("max: 365", "max: 400"))).contains("should fall short");
        assertThat(why(TERMS.replace("column: moq", "column: moqs"))).contains("have no column 'moqs'");
        assertThat(why(TERMS.replace("above: 0", "pattern: 0"))).contains("takes no 'pattern'");
        assertThat(why(TERMS.replace("12.50 CNY", "a lot"))).contains("'a lot' is not an amount");
        assertThat(why(TERMS.replace("quality.why.lead-time", "quality.why.late"))).contains("no message is called 'quality.why.late'");
        assertThat(why(TERMS.replace("weighs: yes", "weighs: maybe"))).contains("'maybe' is not one of yes, no");
        assertThat(why(TERMS.replace("weighs:", "weigh:"))).contains("is it misspelt?");
        assertThat(why(TERMS.replace("'[0-9](", "'[0-9](("))).contains("is not a pattern");
        assertThat(why(STOCK.replace("stale-days: 60", "stale-days: 7"))).contains("have to be more");
        assertThat(why("kind: stock\n\trules")).contains("this is not YAML");

        RuleBook book = RuleBook.with(Map.of("a.yaml", "kind: orders", "b.yaml", STOCK.replace("fresh-days: 14", "fresh-days: 3")));
        assertThat(book.refused()).hasSize(1);
        assertThat(book.of(Kind.ORDERS).rules()).hasSameSizeAs(RuleBook.shipped().of(Kind.ORDERS).rules());
        assertThat(book.freshness(Kind.STOCK)).hasValue(new Freshness(3, 60));
    }

    private static String why(String text) {
        RuleBook book = RuleBook.with(Map.of("own.yaml", text));
        assertThat(book.refused()).hasSize(1);
        return Words.in(Lang.EN).say(book.refused().get(0));
    }
}
