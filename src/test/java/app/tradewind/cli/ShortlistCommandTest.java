package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodName.class)
class ShortlistCommandTest {

    @TempDir
    private static Path made;
    private static String workspace;
    private static List<String> skus;

    @BeforeAll
    static void demo() {
        workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
        skus = Call.of("select", "-w", workspace, "--lang", "en").out().lines().skip(1).map(row -> row.substring(0, row.indexOf(','))).toList();
    }

    @Test
    @DisplayName("a product comes on as an idea, moves, keeps its notes, and every step can be taken back")
    void aWay() {
        String one = skus.get(0);
        String two = skus.get(1);
        assertThat(list("--add", one, "--status", two + "=sample", "--note", two + "=answers on Monday").out())
                .contains(one + ",").contains(",idea,").contains(",sample,").contains("answers on Monday");
        assertThat(list("--undo").out()).contains(",sample,").doesNotContain("answers on Monday");
        assertThat(list("--remove", one).out()).doesNotContain(one + ",");
        assertThat(list("--undo").out()).contains(one + ",");
        assertThat(list("--status", one + "=taken-on").err()).contains("1 open, 1 taken on, 0 rejected");
        assertThat(Call.of("decisions", "-w", workspace, "--lang", "en").out()).contains(one + " on the shortlist: Taken on.");
    }

    @Test
    @DisplayName("products side by side: figures, points, proposals and what is like them, each with its source; a workbook of it")
    void besides() throws Exception {
        Path book = made.resolve("book.xlsx");
        Call call = list("--compare", skus.get(0) + "," + skus.get(1), "--book", book.toString());
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.header()).isEqualTo("group,figure," + skus.get(0) + "," + skus.get(1) + ",source");
        assertThat(call.out()).contains("Standing,Rank,1 of ").contains("Points of the score,").contains("Left of a piece,").contains("Price proposal,")
                .contains("First batch or order,").contains("Risk in the copy,").contains("Similar products,").doesNotContain("[shortlist");
        assertThat(Files.size(book)).isGreaterThan(4000);
    }

    @Test
    @DisplayName("a product that only an estimate file names, by its number there, comes on, is compared and goes off again")
    void estimateOnly() throws Exception {
        Path file = Files.writeString(made.resolve("KeepaExport-2026-09-15.csv"), "Locale,Title,\"Sales Rank: Current\",\"Sales Rank: 90 days avg.\","
                + "Bought in past month,\"Buy Box: Current\",\"Reviews: Rating Count\",ASIN\ncom,Bamboo tray,\"1,204\",\"1,502\",500+,$ 22.00,310,B0MADEUP01\n");
        Call imported = Call.of("import", "-w", workspace, file.toString(), "--period", "2026-09-15", "--lang", "en");
        assertThat(imported.status()).as(imported.out() + imported.err()).isEqualTo(ExitStatus.DONE);
        Call on = list("--add", "B0MADEUP01");
        assertThat(on.status()).as(on.err()).isEqualTo(ExitStatus.DONE);
        assertThat(on.out()).contains("B0MADEUP01,Bamboo tray,idea,");
        assertThat(list("--compare", "B0MADEUP01," + skus.get(0)).out()).contains("group,figure,B0MADEUP01,").contains("Keepa");
        assertThat(list("--remove", "B0MADEUP01").out()).doesNotContain("B0MADEUP01");
    }

    @Test
    @DisplayName("what is not understood ends with 2 and changes nothing")
    void refused() {
        String before = list().out();
        for (String[] bad : new String[][] {{"--add", "NO-SUCH"}, {"--status", skus.get(2) + "=maybe"}, {"--status", skus.get(2)}, {"--note", skus.get(3) + "=x"},
                {"--remove", skus.get(3)}, {"--compare", "a,b,c,d,e"}, {"--book", "list.pdf"}}) {
            assertThat(list(bad).status()).as(String.join(" ", bad)).isEqualTo(ExitStatus.USAGE);
        }
        assertThat(list().out()).isEqualTo(before);
    }

    private static Call list(String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"shortlist", "-w", workspace, "--lang", "en"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Call.of(args);
    }
}
