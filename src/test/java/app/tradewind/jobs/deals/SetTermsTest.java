package app.tradewind.jobs.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetTermsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("of two suppliers in a sheet the cheaper at its least quantity is taken, and its quantity price is weighed and named")
    void breaks() throws Exception {
        try (Jobs jobs = seller(30)) {
            OrderAdvice advice = advice(jobs);
            assertThat(codes(advice)).contains("deal.note.supplier");
            assertThat(advice.why().notes()).filteredOn(note -> note.code().equals("deal.note.supplier"))
                    .singleElement().extracting(note -> note.args().get(0)).isEqualTo("Yiwu");
            // Nobody said what keeping costs: a quantity price cannot be weighed, and that is said.
            assertThat(codes(advice)).contains("stock.missing.holding-rate");
            StockDesk.of(jobs).keep(StockDesk.of(jobs).shopRules().keepingAt(0.2));
            OrderAdvice weighed = advice(jobs);
            assertThat(codes(weighed)).contains("stock.lot.breaks");
            assertThat(weighed.order().quantity()).isGreaterThanOrEqualTo(240).isGreaterThan(advice.order().quantity());
            assertThat(weighed.value().toDouble()).isEqualTo(5.0 * weighed.order().quantity());
            assertThat(tell(jobs, "supplier", "Ningbo")).isEmpty();
            assertThat(codes(advice(jobs))).contains("deal.note.supplier-told").doesNotContain("stock.lot.breaks");
        }
    }

    @Test
    @DisplayName("a season's end bounds the order by its newsvendor, leftovers that bring more let it be larger, and taking it back undoes both")
    void season() throws Exception {
        try (Jobs jobs = seller(30)) {
            int usual = advice(jobs).order().quantity();
            assertThat(tell(jobs, "season-end", "2026-06-26")).isEmpty();
            assertThat(tell(jobs, "leftover", "0.50")).isEmpty();
            OrderAdvice poor = advice(jobs);
            assertThat(poor.why().notes().get(0).code()).isEqualTo("stock.policy.season");
            assertThat(poor.order().quantity()).isLessThan(usual);
            assertThat(tell(jobs, "leftover", "5.90 USD")).isEmpty();
            assertThat(advice(jobs).order().quantity()).isGreaterThan(poor.order().quantity());
            assertThat(tell(jobs, "season-end", "2026-06-03")).isEmpty();
            assertThat(advice(jobs).order().quantity()).isZero();
            assertThat(StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", Kind.LEFTOVER, ""),
                    new TermWish("A-100", Kind.SEASON_END, " ")))).isEmpty();
            assertThat(advice(jobs).order().quantity()).isEqualTo(usual);
            assertThat(jobs.snapshot(THEN).terms().told()).isEmpty();
        }
    }

    @Test
    @DisplayName("a quicker way is compared with the usual one, and its pieces that sell before the rest are named")
    void quick() throws Exception {
        try (Jobs jobs = seller(30)) {
            StockDesk.of(jobs).keep(StockDesk.of(jobs).shopRules().keepingAt(0.2));
            assertThat(StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", Kind.QUICK_PER_KG, "3 USD"),
                    new TermWish("A-100", Kind.QUICK_DAYS, "7")))).isEmpty();
            OrderAdvice advice = advice(jobs);
            assertThat(codes(advice)).contains("stock.way.compared", "stock.way.bridge");
            assertThat(advice.order().route()).isEqualTo("usual");
        }
    }

    @Test
    @DisplayName("what cannot stand is refused with how to write it, and nothing of the call is kept")
    void refused() throws Exception {
        try (Jobs jobs = seller(30)) {
            assertThat(tell(jobs, "season-end", "July")).map(Phrase::code).contains("deal.write.day");
            assertThat(tell(jobs, "quick-per-kg", "-3")).map(Phrase::code).contains("deal.write.money");
            assertThat(tell(jobs, "quick-days", "12")).map(Phrase::code).contains("deal.wrong.half-way");
            assertThat(tell(jobs, "leftover", "2 USD")).map(Phrase::code).contains("deal.wrong.no-season");
            assertThat(StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", Kind.SEASON_END, "2026-06-26"),
                    new TermWish("A-100", Kind.LEFTOVER, "6 USD")))).map(Phrase::code).contains("deal.wrong.leftover");
            assertThat(tell(jobs, "supplier", "Nobody")).map(Phrase::code).contains("deal.wrong.supplier");
            assertThat(StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", Kind.ORDER_COST, "80"),
                    new TermWish("X-1", Kind.ORDER_COST, "80")))).map(Phrase::code).contains("deal.wrong.unknown");
            assertThat(jobs.snapshot(THEN).terms().told()).isEmpty();
        }
    }

    private static List<String> codes(OrderAdvice advice) {
        return advice.why().notes().stream().map(Phrase::code).toList();
    }

    private static Optional<Phrase> tell(Jobs jobs, String term, String typed) {
        return StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", Kind.ofId(term).orElseThrow(), typed)));
    }

    private static OrderAdvice advice(Jobs jobs) {
        Snapshot snapshot = jobs.snapshot(THEN);
        return jobs.planOrders().run(snapshot, Double.NaN, 1, Progress.NONE).rows().get(0).advice();
    }

    private Jobs seller(int weekly) throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        for (int week = 0; week < 52; week++) {
            orders.append('O').append(week).append(',').append(FIRST.plusWeeks(week)).append(",A-100,US,").append(weekly + random.nextInt(9)).append(",20.00,USD\n");
        }
        String terms = "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days,unit_weight_kg,unit_volume_m3\n"
                + "A-100,Yiwu,6,USD,24,12,21,0.5,0.004\nA-100,Yiwu,5,USD,240,12,21,0.5,0.004\nA-100,Ningbo,7,USD,24,12,28,0.5,0.004\n";
        Jobs jobs = Jobs.openOrCreate(folder.resolve("w"));
        Path costs = folder.resolve("w/reference/pricing/costs.yaml");
        Files.createDirectories(costs.getParent());
        Files.writeString(costs, "markets:\n  US: {freight-per-kg: 0 USD, freight-per-piece: 0.50 USD, duty: 0 %, fulfilment: 1 USD,"
                + " ads: 0 %, returns: 0 %, return-cost: 0 USD, least-margin: 0 %}\n");
        for (String[] file : new String[][] {{"orders", orders.toString()},
            {"listings", "sku,market,channel,title,price,currency\nA-100,US,own,Board,20.00,USD\n"},
            {"stock", "sku,market,warehouse,date,on_hand,on_order\nA-100,US,W,2026-05-31,20,0\n"}, {"supplier-terms", terms}}) {
            Path path = Files.writeString(folder.resolve(file[0] + ".csv"), file[1]);
            assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
        }
        return jobs;
    }
}
