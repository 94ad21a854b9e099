package app.tradewind.jobs.desk.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.scenarios.SmallSeller;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.jobs.signals.SourceBook;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.storage.facts.signals.TrendStore;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of the board")
class TraitsTest {

    private static final Snapshot SHOP = SmallSeller.snapshot();
    private static final LocalDate DAY = SHOP.today();
    private static final Origin ROW = new Origin(1, "Product-DE.xlsx", "", 2);

    @Test
    @DisplayName("of a product of others are its estimate's, and what nobody tells is not known, never zero")
    void foreignProduct() {
        Traits traits = traits(signals(List.of(estimate("sellersprite", "B0FOREIGN1", 300, "29.99", DAY.minusDays(3))), Map.of()));
        Candidate foreign = candidate(traits, "B0FOREIGN1");
        assertThat(foreign.own()).isFalse();
        assertThat(value(traits, foreign, "growth")).isCloseTo(0.12, within(1e-12));
        assertThat(value(traits, foreign, "demand")).isPositive();
        assertThat(value(traits, foreign, "competition")).isEqualTo(3);
        for (String unknown : List.of("margin", "position", "cover", "copy", "supply", "season")) {
            assertThat(value(traits, foreign, unknown)).as(unknown).isNaN();
        }
        assertThat(traits.from("B0FOREIGN1").code()).isEqualTo("sources.name.sellersprite");
        assertThat(traits.whose("B0FOREIGN1").get("demand").code()).isEqualTo("sources.whose.capped");
        assertThat(traits.whose("B0FOREIGN1")).doesNotContainKey("margin");
        assertThat(traits.sales(foreign)).isNaN();
        assertThat(traits.expected(foreign)[0]).isCloseTo(Math.pow(10, value(traits, foreign, "demand")) - 1, within(1e-6));
        assertThat(traits.expected(foreign)[1]).isPositive();
    }

    @Test
    @DisplayName("of an own product stay its own sales, whatever a source says of it")
    void ownSalesStand() {
        Traits alone = traits(Signals.NONE);
        Traits told = traits(signals(List.of(estimate("sellersprite", "B0MINE", 90_000, "29.99", DAY.minusDays(3))), Map.of("B0MINE", "PAN")));
        assertThat(value(told, candidate(told, "PAN"), "demand")).isEqualTo(value(alone, candidate(alone, "PAN"), "demand"));
        assertThat(told.whose("PAN").get("demand").code()).isEqualTo("sources.whose.own");
        assertThat(told.candidates()).extracting(Candidate::id).containsExactly("PAN", "POT");
    }

    @Test
    @DisplayName("of what a supplier offers and a rival sells are margin, competition and lead time")
    void supplierOffer() {
        Catalogue own = SHOP.catalogue();
        Map<String, SupplierTerms> terms = new HashMap<>(own.terms());
        terms.put("WOK", new SupplierTerms("WOK", "Works", Money.of("70.00", "CNY"), new SupplierTerms.OrderRule(1, 1, 0.5, null),
                new SupplierTerms.LeadTime(30, 5.0), ROW));
        terms.put("LID", new SupplierTerms("LID", "Works", null, new SupplierTerms.OrderRule(1, 1, null, null), new SupplierTerms.LeadTime(30, null), ROW));
        Snapshot shop = new Snapshot(DAY, SHOP.home(), new Catalogue(own.listings(), terms, Map.of(), List.of(),
                List.of(new CompetitorPrice(new SkuMarket("WOK", "DE"), "Harborline", Money.of("34.99", "EUR"), DAY.minusDays(9), ROW)), own.trust()),
                SHOP.histories(), SHOP.world(), 0);
        Traits traits = traits(shop, Signals.NONE);
        Candidate wok = candidate(traits, "WOK");
        assertThat(value(traits, wok, "margin")).isBetween(0.0, 0.6);
        assertThat(value(traits, wok, "competition")).isEqualTo(1);
        assertThat(value(traits, wok, "supply")).isCloseTo(30 + 1.2815515655446004 * 5, within(1e-9));
        assertThat(value(traits, wok, "demand")).isNaN();
        assertThat(traits.said("WOK")).extracting(Phrase::code).contains("sources.analogues.few");
        Candidate lid = candidate(traits, "LID");
        assertThat(lid.values()).as("no price, no cost, no deviation of the lead time").containsOnly(Double.NaN);
        assertThat(traits.said("LID")).extracting(Phrase::code).contains("sources.analogues.no-price", "sources.margin.no-price");
    }

    @Test
    @DisplayName("of somebody else's product have a margin where its price is estimated and a factory was asked, and say what lacks otherwise")
    void anEnquiryUnderThePlatformsNumber() {
        Catalogue own = SHOP.catalogue();
        Map<String, SupplierTerms> terms = new HashMap<>(own.terms());
        terms.put("B0ASKED", new SupplierTerms("B0ASKED", "Works", Money.of("70.00", "CNY"), new SupplierTerms.OrderRule(1, 1, 0.5, null),
                new SupplierTerms.LeadTime(30, null), ROW));
        Snapshot shop = new Snapshot(DAY, SHOP.home(), new Catalogue(own.listings(), terms, Map.of(), List.of(), List.of(), own.trust()),
                SHOP.histories(), SHOP.world(), 0);
        Traits traits = traits(shop, new Signals(List.of(estimate("keepa", "B0ASKED", 300, "34.99", DAY), estimate("keepa", "B0ALONE", 300, "34.99", DAY)),
                Map.of(), List.of(), Map.of(), Map.of("B0ASKED", "Skillet")));
        assertThat(value(traits, candidate(traits, "B0ASKED"), "margin")).isBetween(0.0, 0.6);
        assertThat(value(traits, candidate(traits, "B0ASKED"), "demand")).as("its estimates stay with it").isPositive();
        assertThat(traits.name("B0ASKED")).isEqualTo("Skillet");
        assertThat(traits.whose("B0ASKED").get("margin").code()).isEqualTo("sources.whose.with-cost");
        assertThat(value(traits, candidate(traits, "B0ALONE"), "margin")).isNaN();
        assertThat(traits.said("B0ALONE")).extracting(Phrase::code).contains("sources.margin.missing").doesNotContain("sources.margin.no-price");
    }

    @Test
    @DisplayName("let a newcomer sell no more than the seller's best product, with a deviation")
    void aRivalsSalesAreNotInherited() {
        Traits traits = traits(signals(List.of(estimate("sellersprite", "B0HUGE", 5_000_000, "29.99", DAY.minusDays(3))), Map.of()));
        Candidate huge = candidate(traits, "B0HUGE");
        double best = Math.max(value(traits, candidate(traits, "PAN"), "demand"), value(traits, candidate(traits, "POT"), "demand"));
        assertThat(value(traits, huge, "demand")).isEqualTo(best);
        assertThat(huge.sd()[place(traits, "demand")]).isGreaterThan(0.2);
    }

    @Test
    @DisplayName("leave out estimates of a later day and those over half a year old")
    void staleEstimatesCountForNothing() {
        Traits traits = traits(signals(List.of(estimate("keepa", "B0OLD", 300, "29.99", DAY.minusWeeks(27)),
                estimate("keepa", "B0LATER", 300, "29.99", DAY.plusDays(1))), Map.of()));
        assertThat(traits.candidates()).extracting(Candidate::id).containsExactly("PAN", "POT");
    }

    @Test
    @DisplayName("know of a searched term how it grows and nothing of how much it sells")
    void aTrendHasNoScale() {
        List<TrendPoint> points = new ArrayList<>();
        for (int week = 0; week < 60; week++) {
            points.add(new TrendPoint("matcha whisk", "", DAY.minusWeeks(60 - week).atStartOfDay(), week < 52 ? 40 : 60, false, ROW));
        }
        Traits traits = traits(new Signals(List.of(), Map.of(new TrendStore.Series(1, "t.csv", "matcha whisk", ""), points), List.of(), Map.of(), Map.of()));
        Candidate term = candidate(traits, "matcha whisk");
        assertThat(value(traits, term, "growth")).isCloseTo(0.5, within(1e-9));
        assertThat(value(traits, term, "season")).isBetween(0.25, 0.5);
        assertThat(value(traits, term, "demand")).isNaN();
    }

    @Test
    @DisplayName("hold a source against the pieces of the thirty days before its estimate")
    void theMonthBefore() {
        Signals signals = signals(List.of(estimate("keepa", "B0MINE", 500, "29.99", DAY)), Map.of("B0MINE", "PAN"));
        double[] units = SHOP.histories().get(0).units();
        double month = units[103] + units[102] + units[101] + units[100] + units[99] * 2 / 7;
        assertThat(new SourceBook(SHOP, signals).checks().get(0).known()).singleElement()
                .satisfies(known -> assertThat(known.own()).isCloseTo(month, within(1e-9)));
    }

    private static Traits traits(Signals signals) {
        return traits(SHOP, signals);
    }

    private static Traits traits(Snapshot shop, Signals signals) {
        return new Traits(shop, new Answers(new StockBoard(DAY, List.of(), null, 0.95), new PriceBoard(DAY, List.of(), null),
                new CopyBoard(DAY, List.of(), List.of(), 0, DAY)), signals);
    }

    private static Signals signals(List<Estimate> estimates, Map<String, String> same) {
        return new Signals(estimates, Map.of(), List.of(), same, Map.of());
    }

    private static Estimate estimate(String source, String number, int units, String price, LocalDate day) {
        return new Estimate(source, new Estimate.Subject(Estimate.About.PRODUCT, number, "Cast iron skillet", "DE"), day, Money.of(price, "EUR"),
                Map.of(Estimate.MONTHLY_UNITS, BigDecimal.valueOf(units), "growth-share", new BigDecimal("0.12"), "sellers", BigDecimal.valueOf(3)), ROW);
    }

    private static Candidate candidate(Traits traits, String id) {
        return traits.candidates().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static double value(Traits traits, Candidate candidate, String criterion) {
        return candidate.values()[place(traits, criterion)];
    }

    private static int place(Traits traits, String criterion) {
        return traits.criteria().stream().map(Criterion::name).toList().indexOf(criterion);
    }
}
