package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceDoorsTest {

    @TempDir
    private static Path made;
    @TempDir
    private Path folder;
    private static String workspace;
    private static Call demo;

    @BeforeAll
    static void demo() {
        workspace = made.resolve("ws").toString();
        demo = Call.of("demo", "-w", workspace, "--story", "classroom", "--json", "--lang", "en");
    }

    @Test
    @DisplayName("demo tells of each file, and a second one changes nothing")
    void demoTells() {
        assertThat(demo.status()).isEqualTo(ExitStatus.DONE);
        assertThat(demo.out()).startsWith("{\"files\":[{\"file\":").contains("\"status\":\"imported\"");
        assertThat(demo.err().lines()).hasSizeGreaterThanOrEqualTo(4).allMatch(line -> line.contains("imported"));
        Call again = Call.of("demo", "-w", workspace, "--story", "classroom", "--json", "--lang", "en");
        assertThat(again.out()).contains("\"status\":\"already imported\"").doesNotContain("\"status\":\"imported\"");
    }

    @Test
    @DisplayName("each answer on a workspace has the columns of its plain door, and its summary")
    void columns() throws IOException {
        assertThat(both("forecast", "--horizon", "2")).satisfiesExactly(
                header -> assertThat(header).isEqualTo(
                        PlainDoors.FORECAST.replace("series_id,step", "sku,market,week") + ",confidence,reason,level,name,changed,pieces"),
                summary -> assertThat(summary).startsWith("{\"series\":10,\"horizon\":2,\"refused\":0,\"level\":\"item\",")
                        .contains("\"out\":\"FILE\""));
        assertThat(both("stock")).satisfiesExactly(header -> assertThat(header).startsWith(PlainDoors.STOCK + ",sku,market,name"),
                summary -> assertThat(summary).startsWith("{\"items\":10,\"orders\":").contains("\"out\":\"FILE\""));
        assertThat(both("price")).satisfiesExactly(header -> assertThat(header).startsWith(PlainDoors.PRICE),
                summary -> assertThat(summary).startsWith("{\"items\":10,\"changes\":"));
        assertThat(both("select")).satisfiesExactly(
                header -> assertThat(header).startsWith("item_id,rank,score,score_lo,score_hi,why_"),
                summary -> assertThat(summary).startsWith("{\"items\":10,\"best\":[\"CLS-"));
        assertThat(both("check")).satisfiesExactly(header -> assertThat(header).startsWith(PlainDoors.CHECK),
                summary -> assertThat(summary).startsWith("{\"listings\":10,\"findings\":{\"high\":"));
        assertThat(both("imports")).satisfiesExactly(
                header -> assertThat(header).startsWith("id,imported_at,file,profile,kind,rows_read,used"),
                summary -> assertThat(summary).startsWith("{\"imports\":4,\"undone\":0,"));
    }

    @Test
    @DisplayName("cash in a currency without a rate is refused, not taken for no orders")
    void cashWithoutRate() {
        Call call = ask("stock", "--cash", "8000 JPY");
        assertThat(call.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(call.err()).contains("No exchange rate between JPY and");
    }

    @Test
    @DisplayName("the report lands in the folder and is named")
    void report() {
        Call call = ask("report", "--out", folder.toString(), "--json");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        Path book = folder.resolve("tradewind-report.xlsx");
        assertThat(book).isNotEmptyFile();
        assertThat(call.out()).isEqualToIgnoringNewLines("{\"files\":[\"" + book + "\"]}");
        assertThat(call.err()).contains("The report is in " + book);
    }

    @Test
    @DisplayName("a workspace that another holds open ends with 4, in the language of the call")
    void locked() throws IOException {
        Path store = Path.of(workspace, "tradewind.mv.db");
        try (FileChannel held = FileChannel.open(store, StandardOpenOption.WRITE)) {
            held.lock();
            Call call = Call.of("stock", "-w", workspace, "--lang", "zh");
            assertThat(call.status()).isEqualTo(ExitStatus.WORKSPACE);
            assertThat(call.err()).contains(workspace).containsPattern("[\\u4e00-\\u9fff]");
            assertThat(call.out()).isEmpty();
        }
        assertThat(ask("imports").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    @DisplayName("import, imports and undo: what came in is listed, goes as a unit, and is told with --json")
    void importAndUndo() throws IOException {
        String ws = folder.resolve("own").toString();
        Path orders = Files.writeString(folder.resolve("orders.csv"), "order_id,sku,market,date,quantity,amount,currency\n"
                + "1,MUG,US,2026-10-19,2,25.80,USD\n2,MUG,US,2026-10-20,1,12.90,USD\n");
        Call dry = Call.of("import", "-w", ws, orders.toString(), "--dry-run", "--json", "--lang", "en");
        assertThat(dry.out()).contains("\"status\":\"would import\"");
        assertThat(Path.of(ws)).doesNotExist();
        Call real = Call.of("import", "-w", ws, orders.toString(), "--json", "--lang", "en");
        assertThat(real.out()).contains("\"rowsRead\":2,\"used\":2", "\"gross\":{\"USD\":\"38.70\"}", "\"status\":\"imported\"");
        Call undo = Call.of("undo", "-w", ws, "--json", "--lang", "en");
        assertThat(undo.out()).isEqualToIgnoringNewLines("{\"undone\":{\"id\":1,\"file\":\"orders.csv\"}}");
        assertThat(Call.of("imports", "-w", ws, "--json").out()).startsWith("{\"imports\":1,\"undone\":1,");
        Call nothing = Call.of("undo", "-w", ws, "--lang", "zh");
        assertThat(nothing.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(nothing.err()).containsPattern("[\\u4e00-\\u9fff]");
        Call refused = Call.of("import", "-w", ws, folder.resolve("gone.csv").toString(), "--json", "--lang", "en");
        assertThat(refused.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(refused.out()).contains("\"status\":\"rejected\"");
    }

    /** The table's header out of the file, and the summary out of the same call. */
    private List<String> both(String command, String... more) throws IOException {
        Path out = folder.resolve(command + ".csv");
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--json", "-o", out.toString()));
        Call call = ask(command, args.toArray(String[]::new));
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        return List.of(Files.readAllLines(out).get(0), call.out().strip().replace(out.toString(), "FILE"));
    }

    private static Call ask(String command, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {command, "-w", workspace, "--lang", "en"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Call.of(args);
    }
}
