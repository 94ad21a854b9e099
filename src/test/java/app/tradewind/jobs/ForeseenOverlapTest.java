package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.Met.Step;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What of a file is known already")
class ForeseenOverlapTest {

    private static final String ORDERS = "order_id,sku,market,date,quantity,amount,currency,status\n";
    private static final String FIRST = ORDERS + row(1, "2026-08-03", 2, "shipped") + row(1, "2026-08-03", 2, "shipped")
            + row(2, "2026-08-20", 1, "shipped") + row(3, "2026-08-30", 1, "shipped");
    private static final String SECOND = ORDERS + row(2, "2026-08-20", 1, "cancelled") + row(3, "2026-08-30", 1, "shipped")
            + row(4, "2026-09-10", 3, "shipped");

    @TempDir
    private Path temp;

    @Test
    @DisplayName("is told by a dry run, with what tells which state is later, and nothing is kept")
    void dryRun() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            run(workspace, FIRST, OverlapChoice.ASK, false);
            FileReport foreseen = run(workspace, SECOND, OverlapChoice.ASK, true);

            assertThat(foreseen.outcome().status()).isEqualTo(Status.WOULD_IMPORT);
            assertThat(foreseen.outcome().met()).isEqualTo(new Met(2, 0, Map.of(Step.CANCELLED, 1, Step.LATER_EXPORT, 1), 0));
            assertThat(Words.in(Lang.EN).say(foreseen.outcome().message())).endsWith("this was a dry run."
                    + " By order, product and line, 2 lines were known before: 2 count as this file tells it, 0 stay as known."
                    + " 1 was told by a cancellation. 1 was told by the last day in the files.");
            assertThat(foreseen.figures().get("overlap")).hasToString("{seen=2, older=0, by={cancelled=1, later-export=1}, alike=0}");
            assertThat(workspace.imports().list()).hasSize(1);
        }
    }

    @Test
    @DisplayName("is the same before the import and after it, whatever came first and however much is shared")
    void same() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 6; round++) {
            try (Workspace workspace = Workspace.create(temp.resolve("w" + round))) {
                for (int file = 0; file < 3; file++) {
                    String text = random(random, random.nextInt(3) == 0);
                    FileReport foreseen = run(workspace, text, OverlapChoice.ADD, true);
                    FileReport brought = run(workspace, text, OverlapChoice.ADD, false);
                    assertThat(brought.outcome().met()).as(text).isEqualTo(foreseen.outcome().met());
                }
            }
        }
    }

    @Test
    @DisplayName("says that like lines of one file are all kept")
    void alike() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            run(workspace, SECOND, OverlapChoice.ASK, false);
            FileReport brought = run(workspace, FIRST, OverlapChoice.ASK, false);
            assertThat(brought.outcome().met()).isEqualTo(new Met(2, 2, Map.of(Step.LATER_EXPORT, 2), 1));
            assertThat(Words.in(Lang.EN).say(brought.outcome().message()))
                    .endsWith("1 line has the order and product of another line of this file; all of these count.");
            assertThat(Words.in(Lang.ZH).say(brought.outcome().message())).contains("2 行维持原状");
        }
    }

    @Test
    @DisplayName("is asked by a dry run where only the person can tell, and answered as it will be")
    void asked() throws Exception {
        String head = "Date,SKU,Product,Qty,Amount (USD),Country\n";
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            run(workspace, head + "2026-08-17,MUG,Mug,2,29.90,US\n2026-08-18,MUG,Mug,1,14.95,US\n", OverlapChoice.ASK, false);
            String other = head + "2026-08-18,MUG,Mug,5,74.75,US\n";
            FileReport asks = run(workspace, other, OverlapChoice.ASK, true);
            assertThat(asks.outcome().status()).isEqualTo(Status.REJECTED);
            assertThat(asks.outcome().message().code()).isEqualTo("storage.must-ask-overlap");
            FileReport replaces = run(workspace, other, OverlapChoice.REPLACE, true);
            assertThat(replaces.outcome().status()).isEqualTo(Status.WOULD_IMPORT);
            assertThat(replaces.outcome().met()).isEqualTo(run(workspace, other, OverlapChoice.REPLACE, false).outcome().met());
            assertThat(replaces.outcome().met().by()).isEqualTo(Map.of(Step.ASKED, 1));
        }
    }

    @Test
    @DisplayName("is asked and told on the check page as well")
    void checkPage() throws Exception {
        String head = "Date,SKU,Product,Qty,Amount (USD),Country\n";
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            jobs.importFiles().run(List.of(file(head + "2026-08-17,MUG,Mug,2,29.90,US\n"), file(FIRST)), Hints.NONE, false, Progress.NONE);
            Path other = file(head + "2026-08-17,MUG,Mug,5,74.75,US\n");
            var asks = jobs.check(other, new TreeMap<>(), Progress.NONE);
            assertThat(asks.ready()).isFalse();
            assertThat(asks.needs().asks()).extracting(ask -> ask.key()).contains("overlap");
            var answered = jobs.check(other, Map.of("overlap", "replace"), Progress.NONE);
            assertThat(answered.ready()).isTrue();
            assertThat(Words.in(Lang.EN).say(answered.needs().met().overlap())).startsWith("1 line of earlier files without order numbers no longer count");
            var told = jobs.check(file(SECOND), Map.of(), Progress.NONE);
            assertThat(told.ready()).isTrue();
            assertThat(Words.in(Lang.EN).say(told.needs().met().overlap())).startsWith("By order, product and line, 2 lines were known before");
            assertThat(jobs.data().imports()).hasSize(2);
        }
    }

    private static String random(SplittableRandom random, boolean bookings) {
        StringBuilder text = new StringBuilder(bookings ? "date/time,settlement id,type,order id,sku,description,quantity,marketplace,product sales,selling fees,total\n"
                : "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\n");
        int month = random.nextInt(6, 9);
        for (int i = 0; i < 25; i++) {
            int order = random.nextInt(12);
            int day = random.nextInt(1, 28);
            if (bookings) {
                text.append("\"").append(List.of("Jun", "Jul", "Aug").get(month - 6)).append(' ').append(day)
                        .append(", 2026 1:05:07 AM PDT\",1,Order,").append("111-").append(order).append(",MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n");
            } else {
                String at = "2026-0" + month + "-" + (day < 10 ? "0" : "") + day + "T10:00:00+00:00";
                text.append("111-").append(order).append('\t').append(at).append('\t').append(random.nextInt(4) == 0 ? "" : at)
                        .append("\tShipped\tAmazon.com\tMug\tMUG\t").append(random.nextInt(4) == 0 ? "Cancelled" : "Shipped")
                        .append('\t').append(random.nextInt(1, 4)).append("\tUSD\t14.95\n");
            }
        }
        return text.toString();
    }

    private FileReport run(Workspace workspace, String text, OverlapChoice choice, boolean dry) throws Exception {
        return new ImportFiles(workspace).overlap(choice).run(List.of(file(text)), Hints.NONE, dry, Progress.NONE).files().get(0);
    }

    private Path file(String text) throws Exception {
        return Files.writeString(Files.createTempDirectory(temp, "f").resolve(text.contains("\t") ? "export.txt" : "export.csv"), text);
    }

    private static String row(int order, String day, int units, String status) {
        return "O-" + order + ",MUG,US," + day + "," + units + "," + units * 10 + ".00,USD," + status + "\n";
    }
}
