package app.tradewind.jobs.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.count.Counts;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.tables.promo.PromotionTable;
import app.tradewind.pricing.promo.LiftAdvice.Status;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
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

@DisplayName("Past promotions")
class ShowPromotionsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final int WEEKS = 60;

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void sold() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (String sku : List.of("LAMP-1", "LAMP-2")) {
            for (int week = 0; week < WEEKS; week++) {
                boolean promoted = week % 15 == 14;
                long left = (long) Counts.poisson(promoted ? 60 : 20, random);
                text.append(sku).append(week).append(',').append(sku).append(",JP,").append(FIRST.plusWeeks(week)).append(',')
                        .append(left).append(',').append(left * (promoted ? 1400 : 2000)).append(",JPY\n");
            }
        }
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        bring("orders.csv", text.toString());
        bring("listings.csv", "sku,title,category,price,currency,market,lang,channel\nLAMP-1,Lamp,Light,2000,JPY,JP,ja,amazon\n"
                + "LAMP-2,Lamp two,Light,2000,JPY,JP,ja,amazon\n");
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("stand each with what it brought item by item and together; those to come do not")
    void brought() throws Exception {
        bring("promotions.csv", "SKU,Market,From,To,Kind,Discount %\n" + row("all", 14) + row("LAMP-1", 29) + row("LAMP-1", 44) + row("LAMP-1", WEEKS + 3)
                + "LAMP-1,JP,2025-06-02,2025-06-08,Price change,\n");
        PromotionBoard board = board();
        assertThat(board.rows()).hasSize(3);
        PromotionBoard.Row all = board.rows().get(2);
        assertThat(all.items()).hasSize(2);
        assertThat(all.all().lift().sold()).isCloseTo(all.items().get(0).advice().lift().sold() + all.items().get(1).advice().lift().sold(), within(1e-9));
        assertThat(board.rows()).allSatisfy(row -> {
            assertThat(row.all().status()).as("no costs are known").isEqualTo(Status.NO_COSTS);
            assertThat(row.all().lift().extra().factor().lo()).isLessThan(3);
            assertThat(row.all().lift().extra().factor().hi()).isGreaterThan(3);
            assertThat(row.all().lift().extra().factor().lo()).isGreaterThan(1.2);
        });
        assertThat(board.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.kind()).isEqualTo("Deal");
            assertThat(kind.promotions()).isEqualTo(3);
            assertThat(kind.factor().mean()).isBetween(2.4, 3.6);
        });
        assertThat(new PromotionTable(Words.in(Lang.EN)).of(board).rows()).hasSize(5);
        assertThat(new PromotionTable(Words.in(Lang.EN)).of(board).rows()).isEqualTo(new PromotionTable(Words.in(Lang.EN)).of(board()).rows());
    }

    @Test
    @DisplayName("are none where none was told")
    void none() {
        assertThat(board().rows()).isEmpty();
        assertThat(board().kinds()).isEmpty();
    }

    private PromotionBoard board() {
        return new ShowPromotions(jobs.snapshot(FIRST.plusWeeks(WEEKS))).run(Progress.NONE);
    }

    private static String row(String sku, int week) {
        return sku + ",JP," + FIRST.plusWeeks(week) + "," + FIRST.plusWeeks(week).plusDays(6) + ",Deal,30\n";
    }

    private void bring(String name, String text) throws Exception {
        assertThat(jobs.importFiles().run(List.of(Files.writeString(temp.resolve(name), text)), Hints.NONE, false, Progress.NONE).anyRejected())
                .as(name).isFalse();
    }
}
