package app.tradewind.jobs.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.forecast.count.Counts;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.imports.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promotions out of files")
class PromotionFilesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final int WEEKS = 80;
    private static final LocalDate TODAY = FIRST.plusWeeks(WEEKS);
    private static final SkuMarket LAMP = new SkuMarket("LAMP-1", "JP");
    private static final String HEADER = "SKU,Market,From,To,Kind,Discount %,Planned price,Currency\n";

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void sold() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int week = 0; week < WEEKS; week++) {
            boolean promoted = week % 10 == 9;
            int left = (int) Counts.poisson(promoted ? 60 : 20, random);
            for (int order = 0; left > 0; order++, left -= 2) {
                int pieces = Math.min(2, left);
                text.append('O').append(week).append('-').append(order).append(",LAMP-1,JP,").append(FIRST.plusWeeks(week))
                        .append(',').append(pieces).append(',').append(pieces * (promoted ? 14 : 20)).append(",JPY\n");
            }
        }
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        bring("orders.csv", text.toString());
        bring("listings.csv", "sku,title,category,price,currency,market,lang,channel\nLAMP-1,Lamp,Light,20,JPY,JP,ja,amazon\n");
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("stand where a person's do: forecasts know them, their import's undo takes them back, the receipt adds up")
    void inAndOut() throws Exception {
        double[] blind = forecast().mean();
        ImportReport.FileReport result = bring("promotions.csv", HEADER + past("LAMP-1,JP") + row("LAMP-1,JP", 3, "Deal,30,,") + "CUP,JP,,,Deal,10,,\n");
        assertThat(result.counts().rowsRead()).isEqualTo(10);
        assertThat(result.counts().used()).isEqualTo(9);
        assertThat(result.counts().excluded()).containsEntry("no_day", 1);
        Forecast planned = forecast();
        assertThat(planned.mean()[3]).isGreaterThan(2 * planned.mean()[2]).isGreaterThan(1.8 * blind[3]);
        assertThat(planned.parts().causes()).anyMatch(one -> one.cause().kind() == Cause.Kind.PROMOTION && one.pieces()[3] > 10);
        assertThat(PlannedTable.of(snapshot().planned(), snapshot().histories()).rows()).hasSize(9)
                .allSatisfy(row -> assertThat(row.get(13)).isEqualTo(1L));
        assertThat(jobs.undoImport().last()).isPresent();
        assertThat(snapshot().planned().told()).isEmpty();
        assertThat(forecast().mean()).isEqualTo(blind);
    }

    @Test
    @DisplayName("count once where two files say the same, and again where the later file is taken back")
    void once() throws Exception {
        bring("a.csv", HEADER + row("LAMP-1,JP", 3, "Deal,30,,"));
        bring("b.csv", HEADER + row("LAMP-1,JP", 3, "Deal,30,,") + row("LAMP-1,JP", 5, "Deal,30,,"));
        assertThat(snapshot().planned().told()).extracting(one -> one.plan().origin().file()).containsExactly("b.csv", "b.csv");
        assertThat(jobs.undoImport().last()).isPresent();
        assertThat(snapshot().planned().told()).extracting(one -> one.plan().origin().file()).containsExactly("a.csv");
    }

    @Test
    @DisplayName("are taken back one by one in all files that say it, and give way to a person's word")
    void byHand() throws Exception {
        bring("a.csv", HEADER + row("LAMP-1,JP", 3, "Deal,30,,"));
        bring("b.csv", HEADER + row("LAMP-1,JP", 3, "Deal,30,,"));
        jobs.tellPlans().tell(new PlannedWeeks(0, LAMP, TODAY.plusWeeks(3), TODAY.plusWeeks(3), null, 0.5));
        assertThat(promotion()[WEEKS + 3]).isEqualTo(0.5, within(1e-12));
        PlannedWeeks file = snapshot().planned().told().get(0);
        assertThat(file.byHand()).isFalse();
        assertThat(jobs.tellPlans().undo(file.id())).isTrue();
        assertThat(snapshot().planned().told()).hasSize(1).allMatch(PlannedWeeks::byHand);
        long id = snapshot().planned().told().get(0).id();
        assertThat(jobs.tellPlans().change(id, new Promotion(Promotion.Reach.ALL, TODAY, TODAY.plusDays(6),
                new Promotion.Offer("Ads", 1.0, null, null)))).isPresent();
        assertThat(jobs.tellPlans().change(id, snapshot().planned().told().get(0).plan())).as("gone").isEmpty();
        assertThat(promotion()[WEEKS]).isEqualTo(1);
        assertThat(promotion()[WEEKS + 3]).isZero();
    }

    @Test
    @DisplayName("reach a category or everything, by days of their weeks, and a discount is a price below the usual")
    void reachAndDays() throws Exception {
        bring("c.csv", "Category,Market,From,To,Kind,Discount %\nlight,Japan," + TODAY.plusDays(2) + ',' + TODAY.plusDays(3) + ",Coupon,20\n"
                + "Garden,Japan," + TODAY + ',' + TODAY.plusDays(20) + ",Coupon,50\n");
        bring("d.csv", HEADER + "all,," + TODAY.plusDays(3) + ',' + TODAY.plusDays(4) + ",Ads,,,\n"
                + "LAMP-1,JP," + TODAY.plusWeeks(2) + ',' + TODAY.plusWeeks(2).plusDays(6) + ",price change,,15,EUR\n"
                + "LAMP-1,US," + TODAY + ',' + TODAY.plusDays(6) + ",Deal,10,,\n");
        Drivers drivers = snapshot().planned().of(history(), Drivers.NONE);
        assertThat(drivers.promotion()[WEEKS]).as("three different days").isEqualTo(3 / 7.0, within(1e-12));
        assertThat(drivers.promotion()[WEEKS + 1]).isZero();
        double usual = drivers.price()[WEEKS - 1];
        assertThat(drivers.price()[WEEKS]).as("two days at a fifth less").isEqualTo(20 * (1 - 0.2 * 2 / 7), within(1e-9));
        assertThat(drivers.price()[WEEKS + 1]).as("as usual again").isEqualTo(20);
        assertThat(drivers.price()[WEEKS + 2]).as("a price in another currency is none of this market").isNaN();
        assertThat(usual).isPositive();
    }

    private ImportReport.FileReport bring(String name, String text) throws Exception {
        Path file = Files.writeString(temp.resolve(name), text);
        ImportReport report = jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE);
        assertThat(report.anyRejected()).as(name).isFalse();
        return report.files().get(0);
    }

    private double[] promotion() {
        return snapshot().planned().promotion(history());
    }

    private SalesHistory history() {
        return snapshot().histories().get(0);
    }

    private Snapshot snapshot() {
        return jobs.snapshot(TODAY);
    }

    private static String past(String item) {
        StringBuilder rows = new StringBuilder();
        for (int week = 9; week < WEEKS; week += 10) {
            rows.append(row(item, week - WEEKS, "Deal,30,,"));
        }
        return rows.toString();
    }

    private static String row(String item, int weeksAhead, String offer) {
        LocalDate monday = TODAY.plusWeeks(weeksAhead);
        return item + ',' + monday + ',' + monday.plusDays(6) + ',' + offer + '\n';
    }

    private Forecast forecast() {
        return jobs.forecastDemand().run(snapshot(), 8, 1, Progress.NONE, forecast -> forecast).get(LAMP);
    }
}
