package app.tradewind.jobs.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.storage.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Buyers, where the person wants to know who came again,")
class BuyerHashTest {

    private static final String HEAD = "order_id,sku,market,date,quantity,amount,currency,status,buyer name,buyer username,buyer email\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("are counted by their number, else their e-mail, never by a name; cancelled orders do not count")
    void counted() throws Exception {
        FileReport report = bring("w", true, "orders.csv",
                "1,MUG,US,2026-10-01,1,10.00,USD,ok,Ann Lee,ann01,x@example.com", "1,CUP,US,2026-10-01,1,5.00,USD,ok,Ann Lee,ann01,x@example.com",
                "2,MUG,US,2026-10-02,1,10.00,USD,ok,Ann Lee,ANN01 ,other@example.com",
                "3,MUG,US,2026-10-03,1,10.00,USD,ok,Bo Chen,,Bo@Example.com", "4,CUP,US,2026-10-04,1,5.00,USD,ok,Bo Chen,guest, bo@example.com",
                "5,CUP,US,2026-10-05,1,5.00,USD,ok,Cy Diaz,,", "6,CUP,US,2026-10-06,1,5.00,USD,ok,Cy Diaz,c***z,c***@example.com",
                "7,MUG,DE,2026-10-07,1,9.00,EUR,ok,Di Eze,di05,", "8,MUG,DE,2026-10-08,1,9.00,EUR,Cancelled,Di Eze,di05,",
                "9,MUG,US,2026-10-09,1,9.00,USD,ok,Ed Fox,1.23457E+12,");
        assertThat(report.outcome().message().code()).isEqualTo("keep.imported-buyers");
        assertThat(report.outcome().message().args().get(1)).isEqualTo(5);
        RepeatBoard board = board("w");
        assertThat(board.all()).isEqualTo(new Repeat(5, 3, 2));
        assertThat(board.orders()).isEqualTo(8);
        assertThat(board.all().share()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(board.products()).extracting(product -> product.item() + " " + product.repeat().orders() + " "
                + product.repeat().buyers() + " " + product.repeat().again())
                .containsExactly("CUP · US 2 2 0", "MUG · US 3 2 1", "MUG · DE 1 1 0");
        assertThat(board.first()).isEqualTo("2026-10-01");
        assertThat(board.last()).isEqualTo("2026-10-07");
        assertThat(board.table().rows()).hasSize(4);
        assertThat(board.told().code()).isEqualTo("keep.buyers.told");
    }

    @Test
    @DisplayName("are known by the headers of platforms in their languages, and by numbers written as decimals")
    void headers() throws Exception {
        for (String header : List.of("Customer ID", "CustomerID", "买家ID", "買家帳號", "ชื่อผู้ใช้ (ผู้ซื้อ)", "Kundennummer", "Username (Pembeli)", "邮箱", "E-Mail-Adresse")) {
            boolean mail = header.startsWith("邮") || header.startsWith("E-");
            Path file = Files.writeString(temp.resolve("h.csv"), "order_id,sku,market,date,quantity,amount,currency," + header + "\n"
                    + "1,MUG,US,2026-10-01,1,10.00,USD," + (mail ? "a-b@x.org" : "17850") + "\n2,MUG,US,2026-10-02,1,10.00,USD,"
                    + (mail ? "A-B@X.org" : "17850.0") + "\n3,MUG,US,2026-10-03,1,10.00,USD," + (mail ? "a_b@x.org" : "17851") + "\n");
            try (ImportFiles job = ImportFiles.into(temp.resolve(header))) {
                job.keepBuyers(true).run(List.of(file), Hints.NONE, false, Progress.NONE);
            }
            assertThat(board(header).all()).as(header).isEqualTo(new Repeat(3, 2, 1));
        }
    }

    @Test
    @DisplayName("are not kept unless that is said, and then it is said that they are not")
    void notKept() throws Exception {
        bring("w", false, "orders.csv", "1,MUG,US,2026-10-01,1,10.00,USD,ok,Ann Lee,ann01,x@example.com");
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            assertThat(workspace.buyers().isEmpty()).isTrue();
        }
        assertThat(board("w")).isEqualTo(RepeatBoard.NOT_KEPT);
        assertThat(board("w").told().code()).isEqualTo("keep.buyers.none");
        assertThat(bring("v", true, "names.csv", "1,MUG,US,2026-10-01,1,10.00,USD,ok,Ann Lee,,").outcome().message().code())
                .isEqualTo("keep.imported-nobody");
    }

    @Test
    @DisplayName("go with the import that brought them, and an earlier import of the same order speaks again")
    void undone() throws Exception {
        bring("w", true, "a.csv", "1,MUG,US,2026-10-01,1,10.00,USD,ok,,ann01,", "2,MUG,US,2026-10-02,1,10.00,USD,ok,,ann01,");
        bring("w", true, "b.csv", "2,MUG,US,2026-10-02,1,10.00,USD,ok,,ann02,", "3,MUG,US,2026-10-03,1,10.00,USD,ok,,ann02,");
        assertThat(board("w").all()).isEqualTo(new Repeat(3, 2, 1));
        undo(2);
        assertThat(board("w").all()).isEqualTo(new Repeat(2, 1, 1));
        undo(1);
        assertThat(board("w").isKept()).isFalse();
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            assertThat(workspace.buyers().orders()).isZero();
        }
    }

    @Test
    @DisplayName("hash differently in every workspace, and nothing of them can be read there")
    void keyed() throws Exception {
        String line = "1,MUG,US,2026-10-01,1,10.00,USD,ok,Ann Lee,annlee01,ann.lee@example.com";
        bring("w", true, "a.csv", line);
        bring("v", true, "a.csv", line);
        assertThat(secrets("w").get(1)).isNotEqualTo(secrets("v").get(1));
        String all = new String(bytes("w"), StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
        assertThat(all).doesNotContain("annlee").doesNotContain("ann.lee").doesNotContain("ann lee");
    }

    @Test
    @DisplayName("are gone from every byte of the closed workspace after a purge, those of an undone import too")
    void purged() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(i + ",MUG,US,2026-10-01,1,10.00,USD,ok,,ann" + i % 200 + ',');
        }
        bring("w", true, "a.csv", lines.toArray(String[]::new));
        bring("w", true, "b.csv", "x1,MUG,US,2026-10-01,1,10.00,USD,ok,,zed01,");
        List<byte[]> secrets = secrets("w");
        undo(2);
        Path backup = temp.resolve("held.zip");
        try (Keeping keeping = Keeping.open(temp.resolve("w"))) {
            assertThat(keeping.backUp(backup, Progress.NONE).code()).isEqualTo("keep.backed-up-buyers");
        }
        assertThat(secrets).hasSize(302);
        assertThat(secrets.stream().filter(secret -> holds("w", secret)).count()).as("found, so that the search proves something").isGreaterThan(300);

        Purged purged;
        try (Keeping keeping = Keeping.open(temp.resolve("w"))) {
            purged = keeping.purge();
        }
        assertThat(purged.orders()).isEqualTo(300);
        assertThat(purged.backups()).containsExactly(backup);
        assertThat(purged.told()).extracting(phrase -> phrase.code()).containsExactly("keep.purged", "keep.purged-backup");
        assertThat(secrets.stream().filter(secret -> holds("w", secret)).count()).isZero();
        assertThat(board("w").isKept()).isFalse();
        try (Keeping keeping = Keeping.open(temp.resolve("w"))) {
            assertThat(keeping.verify(Progress.NONE).off()).isZero();
            assertThat(keeping.purge().told().get(0).code()).isEqualTo("keep.purged-none");
        }
    }

    private FileReport bring(String workspace, boolean keep, String name, String... lines) throws Exception {
        Path file = Files.writeString(temp.resolve(name), HEAD + String.join("\n", lines) + "\n");
        try (ImportFiles job = ImportFiles.into(temp.resolve(workspace))) {
            FileReport report = job.keepBuyers(keep).run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0);
            assertThat(report.outcome().importId()).as("%s", report.outcome().message()).isPositive();
            return report;
        }
    }

    private void undo(long id) throws Exception {
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            assertThat(workspace.imports().undo(id, Instant.parse("2026-11-22T10:00:00Z"))).isPresent();
        }
    }

    private RepeatBoard board(String workspace) throws Exception {
        try (Keeping keeping = Keeping.open(temp.resolve(workspace))) {
            return keeping.repeats(Progress.NONE);
        }
    }

    /** The key as it stands in the settings, and each buyer's hash as it stands in its cell. */
    private List<byte[]> secrets(String workspace) throws Exception {
        List<byte[]> secrets = new ArrayList<>();
        try (Connection direct = DriverManager.getConnection("jdbc:h2:file:" + temp.resolve(workspace).resolve("tradewind"), "sa", "");
                Statement statement = direct.createStatement()) {
            try (ResultSet key = statement.executeQuery("select text from setting where name = 'buyer-key'")) {
                assertThat(key.next()).isTrue();
                assertThat(HexFormat.of().parseHex(key.getString(1))).hasSize(32);
                secrets.add(key.getString(1).getBytes(StandardCharsets.US_ASCII));
            }
            try (ResultSet blocks = statement.executeQuery("select packed from buyer_block")) {
                while (blocks.next()) {
                    ByteBuffer pairs = ByteBuffer.wrap(blocks.getBytes(1)).order(ByteOrder.LITTLE_ENDIAN);
                    while (pairs.hasRemaining()) {
                        pairs.getLong();
                        byte[] hash = new byte[Long.BYTES];
                        pairs.get(hash);
                        secrets.add(hash);
                    }
                }
            }
        }
        return secrets;
    }

    private boolean holds(String workspace, byte[] secret) {
        return new String(bytes(workspace), StandardCharsets.ISO_8859_1).contains(new String(secret, StandardCharsets.ISO_8859_1));
    }

    private byte[] bytes(String workspace) {
        try (Stream<Path> files = Files.walk(temp.resolve(workspace))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all.toString().getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
