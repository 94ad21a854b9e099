package app.tradewind.selection.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final SkuMarket ITEM = new SkuMarket("T1", "DE");

    /** The middle of what sells is 20; the seller keeps a tenth of the price. */
    private final FitRule rule = new FitRule(new double[] {10, 20, 30, 0, Double.NaN}, TODAY);

    @ParameterizedTest
    @DisplayName("one word a cell: what forbids first, then what loses, then what sells; a blank is not known")
    @CsvSource({
        "30, 3.00, 0, , SELLS_WELL, fit.said.well",
        "20, 1.00, , , SELLS_WELL, fit.said.well",
        "19, 3.00, 0, , SELLS, fit.said.sells",
        "30, 0.99, 0, , SELLS, fit.said.sells.thin",
        "30, , 0, , SELLS, fit.said.sells.unknown",
        "30, -0.50, 0, 40, LOSES_MONEY, fit.said.loses",
        ", -0.50, , 40, LOSES_MONEY, fit.said.loses",
        "30, -0.50, 2, , NOT_ALLOWED_AS_WRITTEN, fit.said.rules",
        ", 3.00, , 40, ROOM_TO_TRY, fit.said.room",
        ", 0.99, , 40, NOT_KNOWN, fit.said.too-thin",
        ", 3.00, , , NOT_KNOWN, fit.said.no-demand",
        ", , , 40, NOT_KNOWN, fit.said.no-margin",
        "0, 3.00, 0, 40, NOT_KNOWN, fit.said.nothing-sold"})
    void words(Double units, String left, Integer findings, Double elsewhere, FitStatus status, String said) {
        FitCell cell = rule.judge(ITEM, facts(units, left, findings, elsewhere));
        assertThat(cell.status()).isEqualTo(status);
        assertThat(cell.why().headline().code()).isEqualTo(said);
        assertThat(cell.verdict() == Verdict.ABSTAIN).isEqualTo(status == FitStatus.NOT_KNOWN);
    }

    @Test
    @DisplayName("the parts add up to what is left; without a sum there is no part and no figure")
    void parts() {
        FitCell known = rule.judge(ITEM, facts(30.0, "3.00", 0, null));
        assertThat(known.why().total()).isCloseTo(known.facts().margin().left().toDouble(), within(1e-9));
        FitCell blank = rule.judge(ITEM, facts(null, null, null, null));
        assertThat(blank.why().reasons()).isEmpty();
        assertThat(blank.facts().margin().share()).isNaN();
        assertThat(blank.why().notes()).extracting(Phrase::code)
                .contains("fit.note.no-sales", "fit.note.no-forecast", "fit.missing.price", "fit.note.no-listing", "fit.note.no-cover")
                .doesNotContain("fit.note.sales", "fit.note.findings", "fit.note.cover");
    }

    private static FitFacts facts(Double units, String left, Integer findings, Double elsewhere) {
        List<Reason> parts = left == null ? List.of() : List.of(new Reason(Phrase.of("fit.part.price"), 10, "EUR"),
                new Reason(Phrase.of("pricing.fulfilment"), Double.parseDouble(left) - 10, "EUR"));
        return new FitFacts(new FitFacts.Demand(known(units), Double.NaN, known(elsewhere), elsewhere == null ? "" : "US"),
                new FitFacts.Margin(left == null ? null : Money.of("10", "EUR"), left == null ? null : Money.of(left, "EUR"), 0.1, null, parts,
                        left == null ? List.of(Phrase.of("fit.missing.price")) : List.of()), findings, Double.NaN);
    }

    private static double known(Double figure) {
        return figure == null ? Double.NaN : figure;
    }
}
