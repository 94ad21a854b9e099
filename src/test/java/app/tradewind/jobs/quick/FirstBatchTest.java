package app.tradewind.jobs.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.quick.FirstBatchBoard.Row;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("First batches of a workspace")
class FirstBatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @TempDir
    private Path temp;

    @Test
    @DisplayName("a new product is likened to the launches of others, or it is said what is missing")
    void likened() throws Exception {
        StringBuilder orders = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        StringBuilder listings = new StringBuilder("sku,market,title,language,price,currency,category\n");
        StringBuilder terms = new StringBuilder("sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days,lead_time_sd_days\n");
        for (int p = 0; p < 12; p++) {
            listings.append("OLD-" + p + ",US,Bamboo cup " + p + ",en,20.00,USD,cups\n");
            for (int week = p == 0 ? 0 : 10; week < 38; week++) {
                orders.append("O" + p + "-" + week + ",OLD-" + p + ",US," + FIRST.plusWeeks(week) + "," + (p % 3 == 0 ? 12 : 1) + ",20.00,USD\n");
            }
        }
        listings.append("NEW-1,US,Bamboo cup large,en,21.00,USD,cups\nNEW-2,US,Steel pot,en,30.00,USD,pots\n");
        terms.append("NEW-1,Works,4.00,USD,24,12,28,4\n");
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            jobs.importFiles().run(List.of(file("orders.csv", orders), file("listings.csv", listings), file("supplier-terms.csv", terms)),
                    Hints.NONE, false, Progress.NONE);
            List<Row> rows = FirstBatchBoard.of(jobs.snapshot(TODAY)).rows();
            assertThat(rows).extracting(Row::item).containsExactlyInAnyOrder(new SkuMarket("NEW-1", "US"), new SkuMarket("NEW-2", "US"));
            for (Row row : rows) {
                if (row.advice().plan() == null) {
                    assertThat(row.advice().verdict()).isEqualTo(Verdict.ABSTAIN);
                    assertThat(Words.in(Lang.EN).say(row.advice().why().headline())).startsWith("No advice: the ");
                } else {
                    assertThat(row.advice().plan().first() % 12).isZero();
                    assertThat(row.advice().why().total()).isEqualTo(row.advice().plan().small().profit(), within(1e-6));
                }
            }
            assertThat(rows.stream().filter(row -> row.item().sku().equals("NEW-2")).findFirst().orElseThrow().advice().plan()).as("no terms").isNull();
        }
    }

    private Path file(String name, StringBuilder text) throws Exception {
        return Files.writeString(temp.resolve(name), text);
    }
}
