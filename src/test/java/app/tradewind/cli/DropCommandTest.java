package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropCommandTest {

    private static final String HEADER = "item_id,on_hand,unit_cost,cash,demand_mean,demand_sd,holding_rate,attention,refund,price,elasticity\n";

    @TempDir
    private static Path made;
    private static String workspace;

    @BeforeAll
    static void demo() {
        workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
    }

    @Test
    @DisplayName("a table of holdings: what nobody buys is to go, what is blank is named and not nought")
    void items() throws IOException {
        Call call = drop(HEADER + "DEAD,100,5,8,0,0,0.2,1,2,,\nGOOD,20,5,8,5,2,0.2,1,,,\nBLANK,,5,8,5,2,,,,,\nSLOW,400,5,8,4,3,0.2,1,,10,-2\n");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        List<String> rows = call.out().lines().skip(1).toList();
        assertThat(rows).anyMatch(row -> row.startsWith("DEAD,,drop,0,500.00,-") && row.contains(",give_back,") && row.contains(",200.00,"));
        assertThat(rows).anyMatch(row -> row.startsWith("SLOW,,drop,") && row.contains(",mark_down,") && row.contains("1:"));
        assertThat(rows).anyMatch(row -> row.startsWith("GOOD,,pays,1,100.00,"));
        assertThat(rows).anyMatch(row -> row.startsWith("BLANK,,not_known,,,,") && row.contains("The stock is not known."));
        assertThat(call.out()).doesNotContain("XXX");
        assertThat(call.err()).contains("2 products to let go");
    }

    @Test
    @DisplayName("every wrong row is told at once, with line and column, and ends with 3")
    void wrong() throws IOException {
        Call call = drop(HEADER + "A,-1,5,8,5,2,,,,,\nB,2.5,5,8,5,2,,,,,\nC,1,x,8,5,2,,,,,\n");
        assertThat(call.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(call.err()).contains("line 2").contains("on_hand").contains("2.5").contains("4").contains("unit_cost");
    }

    @Test
    @DisplayName("what is said of attention and refunds is kept until it is taken back, and moves the answer")
    void kept() {
        String free = Call.of("drop", "-w", workspace, "--lang", "en").out();
        Call said = Call.of("drop", "-w", workspace, "--attention", "90000 USD", "--refund", "T1=60%", "--lang", "en", "--json");
        assertThat(said.status()).as(said.err()).isEqualTo(ExitStatus.DONE);
        assertThat(said.out()).contains("\"attention\":\"90000 USD\"");
        String dear = Call.of("drop", "-w", workspace, "--lang", "en").out();
        assertThat(dear).isNotEqualTo(free).doesNotContain(",pays,");
        Call.of("drop", "-w", workspace, "--attention", "", "--refund", "T1=");
        assertThat(Call.of("drop", "-w", workspace, "--lang", "en").out()).isEqualTo(free);
    }

    @Test
    @DisplayName("amounts, shares and weeks that make no sense end with 2")
    void refused() throws IOException {
        for (String[] bad : new String[][] {{"--attention", "much"}, {"--attention", "-3 EUR"}, {"--refund", "T1=160%"}, {"--refund", "half"}, {"--weeks", "0"}}) {
            assertThat(Call.of("drop", "-w", workspace, bad[0], bad[1]).status()).as(bad[1]).isEqualTo(ExitStatus.USAGE);
        }
        assertThat(drop(HEADER, "--attention", "3 EUR").status()).isEqualTo(ExitStatus.USAGE);
    }

    private static Call drop(String rows, String... more) throws IOException {
        Path file = Files.writeString(made.resolve("items.csv"), rows);
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"drop", "--items", file.toString(), "--lang", "en"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Call.of(args);
    }
}
