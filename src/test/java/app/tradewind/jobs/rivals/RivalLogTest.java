package app.tradewind.jobs.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.RivalSeen;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.report.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Competitors: their last price, its change, and the gap")
class RivalLogTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final SkuMarket LAMP = new SkuMarket("LAMP-1", "DE");

    @TempDir
    private Path temp;

    @Test
    void theCheapestOfLateComesFirstAndOldPricesDoNotCount() throws Exception {
        Path listings = Files.writeString(temp.resolve("listings.csv"),
                "sku,market,title,category,price,currency\nLAMP-1,DE,Lamp,lighting,20.00,EUR\n");
        Path seen = Files.writeString(temp.resolve("rivals.csv"), """
                sku,market,competitor,price,currency,date
                LAMP-1,DE,Alpha,22.00,EUR,2026-05-04
                LAMP-1,DE,Alpha,22.00,EUR,2026-05-11
                LAMP-1,DE,Alpha,18.00,EUR,2026-05-25
                LAMP-1,DE,Beta,24.00,EUR,2026-05-25
                LAMP-1,DE,Gamma,9.00,EUR,2026-01-12
                LAMP-1,DE,Alpha,1.00,EUR,2026-06-08
                """);
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            assertThat(jobs.importFiles().run(List.of(listings, seen), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
            Snapshot snapshot = jobs.snapshot(TODAY);
            List<RivalSeen> rivals = RivalLog.of(snapshot).get(LAMP);
            assertThat(rivals).extracting(RivalSeen::rival).containsExactly("Alpha", "Beta", "Gamma");
            RivalSeen alpha = rivals.get(0);
            assertThat(alpha.last().price()).isEqualByComparingTo(Money.of("18.00", "EUR"));
            assertThat(alpha.before().day()).isEqualTo(LocalDate.of(2026, 5, 11));
            assertThat(alpha.change()).isCloseTo(18.0 / 22 - 1, within(1e-9));
            assertThat(alpha.gap()).isCloseTo(-0.1, within(1e-9));
            assertThat(rivals.get(1).change()).isNaN();
            assertThat(rivals.get(2).stale()).isTrue();

            PriceBoard board = jobs.advisePrices().run(snapshot, Wishes.USUAL.prices(), 1, Progress.NONE);
            Table table = RivalTable.of(board);
            int position = table.columns().indexOf("position");
            assertThat(table.rows().get(0).get(position)).as("one of two fresh rivals is cheaper").isEqualTo(2L);
            assertThat(table.rows().get(0).get(position + 1)).isEqualTo(3L);
        }
    }
}
