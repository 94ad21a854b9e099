package app.tradewind.jobs.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks.State;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.words.Bilingual;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A look at a workspace")
class VerifyTest {

    @TempDir
    private static Path made;
    @TempDir
    private Path temp;
    private Path shop;

    @BeforeEach
    void copy() throws Exception {
        shop = Files.createDirectories(temp.resolve("shop"));
        Files.copy(made.resolve("shop/tradewind.mv.db"), shop.resolve("tradewind.mv.db"));
    }

    @BeforeAll
    static void fill() throws Exception {
        Path orders = Files.writeString(made.resolve("orders.csv"), "order_id,sku,market,date,quantity,amount,currency,status\n"
                + "1,MUG,US,2026-10-19,2,25.80,USD,Shipped\n2,MUG,US,2026-10-20,1,12.90,USD,Shipped\n3,CUP,US,2026-10-20,1,5.00,USD,Cancelled\n");
        Path again = Files.writeString(made.resolve("again.csv"), "order_id,sku,market,date,quantity,amount,currency\n"
                + "2,MUG,US,2026-10-20,1,12.90,USD\n4,MUG,DE,2026-10-21,3,30.00,EUR\n");
        Path stock = Files.writeString(made.resolve("stock.csv"), "sku,market,on_hand,date\nMUG,US,4,2026-10-21\nCUP,US,0,2026-10-21\n");
        try (ImportFiles job = ImportFiles.into(made.resolve("shop"))) {
            assertThat(job.run(List.of(orders, again, stock), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
        }
        try (Workspace workspace = Workspace.open(made.resolve("shop"))) {
            for (String subject : List.of("MUG · US", "CUP · US", "MUG · DE")) {
                workspace.decisions().add(new Decision(Instant.parse("2026-10-22T08:00:00Z"), "stock", subject,
                        new Decision.Advised("stock.order", new Bilingual("Order 10", "订 10 件"), "d1"),
                        new Decision.Answer(Choice.ACCEPTED, "", "")));
            }
        }
    }

    @Test
    @DisplayName("finds nothing off where nothing was touched, before an undoing and after")
    void good() throws Exception {
        assertThat(checks().lines()).extracting(Checks.Line::check)
                .containsExactly("store", "chain", "receipt", "receipt", "receipt", "weeks", "backup");
        assertThat(checks().lines()).filteredOn(line -> !line.check().equals("backup")).allMatch(line -> line.state() == State.GOOD);
        try (Workspace workspace = Workspace.open(shop)) {
            workspace.imports().undo(2, Instant.parse("2026-10-23T08:00:00Z"));
        }
        assertThat(checks().off()).isZero();
        assertThat(checks().lines()).filteredOn(line -> line.check().equals("receipt")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update decision set choice_value = '9' where id = 2     | chain   | 2",
        "update decision set at = dateadd(second, 1, at) where id = 1 | chain | 1",
        "delete from decision where id = 2                       | chain   | 2",
        "update decision set choice = 'DISMISSED' where id = 3   | chain   | 3",
        "delete from decision where id = 3                       | chain   | 3",
        "update import set rows_read = 4 where id = 2            | receipt | 2",
        "update import set units = 9 where id = 1                | receipt | 1",
        "update import_figure set amount = 1 where import_id = 1 and figure = 'gross' | receipt | 1",
        "delete from sale_block where first_id > 8589934591      | receipt | 2",
        "delete from stock_level where on_hand = 0               | receipt | 3",
        "delete from item_week where currency = 'EUR'            | weeks   | ''",
        "delete from shadow                                      | weeks   | MUG@US",
        "update raw_block set packed = x'789c00'                 | store   | RAW_BLOCK",
        "update sale_block set packed = substring(packed, 1, 20) | store   | SALE_BLOCK",
        "update item_week set packed = x'ff'                     | store   | ITEM_WEEK"})
    @DisplayName("names what was changed by hand")
    void tampered(String change, String check, String subject) throws Exception {
        try (Connection direct = DriverManager.getConnection("jdbc:h2:file:" + shop.resolve("tradewind"), "sa", "");
                Statement statement = direct.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
        Checks checks = checks();
        assertThat(checks.off()).isPositive();
        assertThat(checks.lines()).filteredOn(line -> line.state() == State.OFF).anySatisfy(line -> {
            assertThat(line.check()).isEqualTo(check);
            assertThat(line.subject()).isIn(subject, subject.isEmpty() ? "MUG@DE" : subject);
        });
    }

    @Test
    @DisplayName("reads the backups too: whole, changed and moved away")
    void backups() throws Exception {
        Path whole = temp.resolve("whole.zip");
        Path changed = temp.resolve("changed.zip");
        Path moved = temp.resolve("moved.zip");
        try (Keeping keeping = Keeping.open(shop)) {
            for (Path file : List.of(whole, changed, moved)) {
                keeping.backUp(file, Progress.NONE);
            }
            assertThat(keeping.board().backups()).hasSize(3).allMatch(SafeBoard.Backup::there);
        }
        byte[] bytes = Files.readAllBytes(changed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(changed, bytes);
        Files.delete(moved);
        assertThat(checks().lines()).filteredOn(line -> line.check().equals("backup"))
                .extracting(line -> Path.of(line.subject()).getFileName() + " " + line.state())
                .containsExactlyInAnyOrder("whole.zip GOOD", "changed.zip OFF", "moved.zip NOTE");
        assertThat(checks().off()).isEqualTo(1);
    }

    private Checks checks() throws Exception {
        try (Keeping keeping = Keeping.open(shop)) {
            return keeping.verify(Progress.NONE);
        }
    }
}
