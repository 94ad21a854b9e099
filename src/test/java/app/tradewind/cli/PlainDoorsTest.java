package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDoorsTest {

    @TempDir
    private Path folder;
    private PlainDoors doors;

    @BeforeEach
    void tables() throws IOException {
        doors = new PlainDoors(folder);
    }

    @Test
    @DisplayName("the columns of the contract come first and in order; further ones may follow")
    void columns() {
        assertThat(Call.line(doors.call("forecast")).header()).isEqualTo(PlainDoors.FORECAST);
        assertThat(Call.line(doors.call("stock")).header()).startsWith(PlainDoors.STOCK);
        assertThat(Call.line(doors.call("price")).header()).startsWith(PlainDoors.PRICE);
        assertThat(Call.line(doors.call("select")).header()).startsWith(PlainDoors.SELECT);
        assertThat(Call.line(doors.call("check")).header()).isEqualTo(PlainDoors.CHECK);
    }

    @Test
    @DisplayName("a forecast has one row a step and one for the total")
    void forecastRows() {
        Call call = Call.line(doors.call("forecast"));
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(',', 2))))
                .containsExactly("A,1", "A,2", "A,3", "A,total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecast", "stock", "price", "select", "check"})
    @DisplayName("the same inputs and seed give the same bytes, on standard output and in a file")
    void sameBytes(String command) throws IOException {
        String first = Call.line(doors.call(command) + " --seed 7").out();
        Path csv = folder.resolve("out.csv");
        assertThat(Call.line(doors.call(command) + " --seed 7 -o " + csv).out()).isEmpty();
        assertThat(Files.readString(csv)).isEqualTo(first);
    }

    @Test
    @DisplayName("a table goes into a workbook where the file's name says so")
    void workbook() throws IOException {
        Path book = folder.resolve("out.xlsx");
        assertThat(Call.line(doors.call("select") + " -o " + book).out()).isEmpty();
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({
        "forecast, series.csv, value, 'A,3,23'",
        "stock, items.csv, on_hand, 'A,5,0,4,'",
        "price, history.csv, units, 'A,g,3,20,10'",
        "select, candidates.csv, growth, 'A,0.5'",
        "check, listings.csv, id, 'L1,'"})
    @DisplayName("a wrong input ends with 3, names file, line and column, and leaves an existing output as it was")
    void wrongInputs(String command, String name, String column, String good) throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), "old");
        String text = Files.readString(doors.file(name));
        String to = " -o " + out;

        String bad = command.equals("check") ? "," : good.replaceFirst("(23|(?<=A,)5|20|0\\.5)", "plenty");
        doors.write(name, text.replaceFirst("(?m)^" + good, bad));
        Call value = Call.line(doors.call(command) + to);
        assertThat(value.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(value.err()).contains(name, "line " + (good.contains(",3,") ? 4 : 2), "'" + column + "'");

        Files.delete(doors.file(name));
        Call gone = Call.line(doors.call(command) + to);
        assertThat(gone.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(gone.err()).contains(name + " cannot be read");
        assertThat(out).hasContent("old");
    }

    @ParameterizedTest
    @CsvSource({"forecast, series.csv, value", "stock, items.csv, on_hand", "price, history.csv, units",
        "select, candidates.csv, item_id", "check, listings.csv, text"})
    @DisplayName("a missing column ends with 3 and is named, with those that are there")
    void missingColumns(String command, String name, String column) throws IOException {
        doors.write(name, Files.readString(doors.file(name)).replaceFirst(column, "other"));
        Call missing = Call.line(doors.call(command));
        assertThat(missing.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(missing.err()).contains(name, "'" + column + "'", "other");
        assertThat(missing.out()).isEmpty();
    }

    @Test
    @DisplayName("--json prints the summary in place of the table, and names the table's file")
    void summaries() {
        Path out = folder.resolve("out.csv");
        assertThat(Call.line(doors.call("forecast") + " --json").out())
                .startsWith("{\"series\":1,\"horizon\":3,\"refused\":0,\"methods\":[").contains("\"error_of_naive\":", "\"out\":null}");
        assertThat(Call.line(doors.call("forecast") + " --json -o " + out).out()).contains("\"out\":\"" + out + "\"");
        assertThat(out).exists();
        assertThat(Call.line(doors.call("stock") + " --json").out())
                .startsWith("{\"items\":2,\"orders\":1,\"orderValue\":{\"XXX\":\"").contains("\"order_now\":1");
        assertThat(Call.line(doors.call("price") + " --json").out()).startsWith("{\"items\":1,\"changes\":");
        assertThat(Call.line(doors.call("select") + " --json").out()).startsWith("{\"items\":2,\"best\":[\"");
        assertThat(Call.line(doors.call("check") + " --json").out())
                .startsWith("{\"listings\":2,\"findings\":{\"high\":1,\"medium\":0,\"low\":0},")
                .contains("\"worst\":\"high\",\"out\":null}");
    }

    @Test
    @DisplayName("--fail-on ends with 1 where something as grave was found, and the table is there all the same")
    void failOn() throws IOException {
        Call found = Call.line(doors.call("check") + " --fail-on medium");
        assertThat(found.status()).isEqualTo(ExitStatus.FOUND);
        assertThat(found.out()).contains("FDA approved");
        assertThat(Call.line(doors.call("check")).status()).isEqualTo(ExitStatus.DONE);
        doors.write("listings.csv", "id,lang,market,category,brand,text,evidence\nL2,en,US,kitchen,,A cup with a handle.,\n");
        assertThat(Call.line(doors.call("check") + " --fail-on low").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    @DisplayName("--lang changes the sentences and nothing else")
    void language() {
        String english = Call.line(doors.call("stock")).out();
        String chinese = Call.line(doors.call("stock").replace("--lang en", "--lang zh")).out();
        assertThat(chinese).contains("现在订").isNotEqualTo(english);
        assertThat(chinese.lines().map(PlainDoorsTest::figures)).containsExactlyElementsOf(
                english.lines().map(PlainDoorsTest::figures).toList());
        doors.file("items.csv").toFile().delete();
        assertThat(Call.line(doors.call("stock").replace("--lang en", "--lang zh")).err()).contains("items.csv").contains("无法");
    }

    /** All cells but the last, the reason. */
    private static String figures(String line) {
        return String.join(",", Arrays.asList(line.split(",")).subList(0, 12));
    }
}
