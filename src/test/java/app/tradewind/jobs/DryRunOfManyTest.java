package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.check.Drop;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A dry run of many files")
class DryRunOfManyTest {

    private static final String ORDERS = "order_id,sku,market,date,quantity,amount,currency,status\n";
    private static final String DAYS = "Date,SKU,Product,Qty,Amount (USD),Country\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("tells of each file what the import of all of them then does, whatever they share and whatever is there already")
    void same() throws Exception {
        SplittableRandom random = new SplittableRandom(23);
        for (int round = 0; round < 8; round++) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                files.add(i == 4 && round % 2 == 0 ? copy(files.get(1)) : file(random(random, random.nextInt(3))));
            }
            try (Workspace workspace = Workspace.create(temp.resolve("w" + round))) {
                ImportFiles into = new ImportFiles(workspace).overlap(OverlapChoice.values()[round / 2 % OverlapChoice.values().length]);
                if (round % 2 == 1) {
                    run(into, List.of(file(random(random, random.nextInt(3)))), false);
                }
                List<FileReport> foreseen = run(into, files, true);
                assertThat(foreseen).as("nothing is kept").allMatch(report -> report.outcome().importId() == 0
                        || report.outcome().status() == Status.ALREADY_IMPORTED);
                List<FileReport> brought = run(into, files, false);
                for (int i = 0; i < files.size(); i++) {
                    String text = round + ": " + i + " " + foreseen.get(i).outcome() + "\n" + brought.get(i).outcome();
                    assertThat(foreseen.get(i).figures()).as(text).isEqualTo(brought.get(i).figures());
                    assertThat(foreseen.get(i).outcome().status()).as(text).isEqualTo(
                            brought.get(i).outcome().status() == Status.IMPORTED ? Status.WOULD_IMPORT : brought.get(i).outcome().status());
                }
            }
        }
    }

    @Test
    @DisplayName("needs no workspace and leaves none, and says which file came twice")
    void noWorkspace() throws Exception {
        Path first = file(ORDERS + "O-1,MUG,US,2026-08-03,1,10.00,USD,shipped\nO-2,MUG,US,2026-08-04,1,10.00,USD,shipped\n");
        Path second = file(ORDERS + "O-2,MUG,US,2026-08-04,1,10.00,USD,cancelled\nO-3,MUG,US,2026-08-09,1,10.00,USD,shipped\n");
        List<Path> files = List.of(first, second, copy(first));
        Path folder = temp.resolve("none");
        List<FileReport> foreseen;
        try (ImportFiles files1 = ImportFiles.into(folder)) {
            foreseen = files1.run(files, Hints.NONE, true, Progress.NONE).files();
        }
        assertThat(folder).doesNotExist();
        assertThat(foreseen).extracting(report -> report.outcome().status())
                .containsExactly(Status.WOULD_IMPORT, Status.WOULD_IMPORT, Status.ALREADY_IMPORTED);
        assertThat(Words.in(Lang.EN).say(foreseen.get(1).outcome().message())).contains("1 line was known before", "told by a cancellation");
        assertThat(Words.in(Lang.EN).say(foreseen.get(2).outcome().message())).contains("has the same bytes as");
        try (ImportFiles files1 = ImportFiles.into(folder)) {
            List<FileReport> brought = files1.run(files, Hints.NONE, false, Progress.NONE).files();
            assertThat(foreseen).extracting(FileReport::figures).isEqualTo(brought.stream().map(FileReport::figures).toList());
        }
    }

    @Test
    @DisplayName("asks about days that two files of the call tell differently, as the import does")
    void asks() throws Exception {
        List<Path> files = List.of(file(DAYS + "2026-08-17,MUG,Mug,2,29.90,US\n2026-08-18,MUG,Mug,1,14.95,US\n"),
                file(DAYS + "2026-08-18,MUG,Mug,5,74.75,US\n"));
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            List<FileReport> dry = new ImportFiles(workspace).run(files, Hints.NONE, true, Progress.NONE).files();
            assertThat(dry.get(1).outcome().message().code()).as(dry.toString()).isEqualTo("storage.must-ask-overlap");
            List<FileReport> replaced = new ImportFiles(workspace).overlap(OverlapChoice.REPLACE).run(files, Hints.NONE, true, Progress.NONE).files();
            assertThat(replaced.get(1).figures().get("overlap")).hasToString("{seen=1, older=0, by={asked=1}, alike=0}");
        }
    }

    @Test
    @DisplayName("is told on the check page too: a file is held against those above it that are ready")
    void checkPage() throws Exception {
        Path first = file(ORDERS + "O-1,MUG,US,2026-08-03,1,10.00,USD,shipped\nO-2,MUG,US,2026-08-04,1,10.00,USD,shipped\n");
        Path second = file(ORDERS + "O-2,MUG,US,2026-08-04,1,10.00,USD,cancelled\n");
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            assertThat(jobs.check(second, Map.of(), Progress.NONE).needs().met().overlap()).isNull();
            FileBoard beside = jobs.check(second, Map.of(), List.of(new Drop.Told(first, Map.of())), Progress.NONE);
            assertThat(Words.in(Lang.EN).say(beside.needs().met().overlap())).startsWith("By order, product and line, 1 line was known before");
            FileBoard twin = jobs.check(copy(first), Map.of(), List.of(new Drop.Told(first, Map.of()), new Drop.Told(second, Map.of())), Progress.NONE);
            assertThat(twin.needs().met().twin()).isTrue();
            assertThat(twin.ready()).isFalse();
            assertThat(jobs.check(second, Map.of(), List.of(), Progress.NONE).needs().met().overlap()).as("the first was removed").isNull();
        }
    }

    private static List<FileReport> run(ImportFiles into, List<Path> files, boolean dry) throws Exception {
        return into.run(files, Hints.NONE, dry, Progress.NONE).files();
    }

    /** Orders that change, bookings of the same orders, or sales by day. */
    private static String random(SplittableRandom random, int shape) {
        StringBuilder text = new StringBuilder(switch (shape) {
            case 0 -> "date/time,settlement id,type,order id,sku,description,quantity,marketplace,product sales,selling fees,total\n";
            case 1 -> DAYS;
            default -> "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\n";
        });
        int month = random.nextInt(6, 9);
        for (int i = 0; i < 25; i++) {
            int day = random.nextInt(10, 28);
            String at = "2026-0" + month + "-" + day;
            text.append(switch (shape) {
                case 0 -> "\"" + List.of("Jun", "Jul", "Aug").get(month - 6) + " " + day + ", 2026 1:05:07 AM PDT\",1,Order,111-"
                        + random.nextInt(12) + ",MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n";
                case 1 -> at + ",MUG,Mug," + random.nextInt(1, 4) + ",14.95,US\n";
                default -> "111-" + random.nextInt(12) + "\t" + at + "T10:00:00+00:00\t" + (random.nextInt(4) == 0 ? "" : at + "T10:00:00+00:00")
                        + "\tShipped\tAmazon.com\tMug\tMUG\t" + (random.nextInt(4) == 0 ? "Cancelled" : "Shipped") + "\t"
                        + random.nextInt(1, 4) + "\tUSD\t14.95\n";
            });
        }
        return text.toString();
    }

    private Path file(String text) throws Exception {
        return Files.writeString(Files.createTempDirectory(temp, "f").resolve(text.contains("\t") ? "export.txt" : "export.csv"), text);
    }

    private Path copy(Path file) throws Exception {
        return Files.copy(file, Files.createTempDirectory(temp, "f").resolve("again-" + file.getFileName()));
    }
}
