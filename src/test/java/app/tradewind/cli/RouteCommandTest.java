package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("lanes.yaml", "shipments.csv", "rates.csv")) {
            Files.writeString(folder.resolve(name), text(name));
        }
    }

    @Test
    @DisplayName("every way of every item as in the golden table; the same bytes every time")
    void golden() throws IOException {
        Call call = route("2026-11-22", "en", "--lanes", "lanes.yaml", "--rates", "rates.csv");

        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out()).isEqualToNormalizingNewlines(text("expected.csv"));
        assertThat(route("2026-11-22", "en", "--lanes", "lanes.yaml", "--rates", "rates.csv").out()).isEqualTo(call.out());
    }

    @Test
    @DisplayName("the contract's columns come first")
    void columns() throws IOException {
        assertThat(text("expected.csv")).startsWith("item_id,route,landed_unit_cost,duty,tax,freight,last_mile,fees,storage,lead_time_days,"
                + "on_time,margin,eligible,chosen,reason");
    }

    @Test
    @DisplayName("without a freight table nothing is eligible, and each row says what is missing")
    void nothingIsGuessed() {
        Call call = route("2026-11-22", "en", "--rates", "rates.csv");

        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().skip(1)).hasSize(30).allMatch(line -> line.contains(",false,false,"))
                .anyMatch(line -> line.startsWith("PAN,platform_wh_sea") && line.contains("freight rate not known"));
        assertThat(route("2026-11-22", "zh", "--json").out()).contains("\"items\":5,\"eligible\":0,\"chosen\":{}");
    }

    @Test
    @DisplayName("a table serves as freight table as well, and its errors name the line")
    void ownTable() throws IOException {
        String head = "market,origin,route,freight_per_kg,days,last_mile,handling\n";
        Files.writeString(folder.resolve("own.csv"), head + "DE,CN,direct_mail,60 CNY,11,0 EUR,0.4 USD\n");
        Files.writeString(folder.resolve("bad.csv"), head + "DE,CN,direct_mail,60 CNY,11,0 EUR,0.4 USD\nDE,CN,direct_mail,60,11,0 EUR,0.4 USD\n");

        assertThat(route("2026-11-22", "en", "--lanes", "own.csv", "--rates", "rates.csv").out().lines())
                .anyMatch(line -> line.startsWith("PAN,direct_mail,22.95") && line.contains(",true,true,"));
        Call bad = route("2026-11-22", "en", "--lanes", "bad.csv");
        assertThat(bad.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(bad.err()).contains("bad.csv, line 3").contains("not \"60\"");
    }

    @ParameterizedTest
    @CsvSource({"60, -1, unit_cost", "CNY, QQQ, QQQ", "90, 1.5, no whole number", "39.90, x, price"})
    @DisplayName("bad input ends with 3 and names the row")
    void refused(String good, String bad, String told) throws IOException {
        Path file = folder.resolve("shipments.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(1, lines.get(1).replaceFirst("," + good + ",", "," + bad + ","));
        Files.write(file, lines);

        Call call = route("2026-11-22", "en");

        assertThat(call.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(call.err()).contains("shipments.csv, line 2").contains(told);
    }

    @Test
    @DisplayName("a workspace's products by its own costs, demand and freight table")
    void workspace() throws IOException {
        Path workspace = folder.resolve("ws");
        Call.of("demo", "-w", workspace.toString(), "--story", "classroom", "--lang", "en");
        assertThat(Call.of("route", "-w", workspace.toString(), "--json").out()).startsWith("{\"items\":10,\"eligible\":0,");

        Path own = Files.createDirectories(workspace.resolve("reference/stock/routes"));
        Files.writeString(own.resolve("mine.yaml"), """
                lanes:
                  - {market: US, route: direct_mail, freight-per-piece: 3 USD, days: 10, last-mile: 0 USD, handling: 0 USD}
                """);
        Call call = Call.of("route", "-w", workspace.toString(), "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().filter(line -> line.contains(",direct_mail,"))).hasSize(10).anyMatch(line -> line.contains(",true,true,"));
        assertThat(Call.of("stock", "-w", workspace.toString(), "--lang", "en").out()).contains(",direct_mail,order_now,");
    }

    private Call route(String day, String lang, String... more) {
        List<String> args = new ArrayList<>(List.of("route", "--shipments", folder.resolve("shipments.csv").toString(), "--as-of", day,
                "--lang", lang));
        Arrays.stream(more).map(each -> each.contains(".") ? folder.resolve(each).toString() : each).forEach(args::add);
        return Call.of(args.toArray(String[]::new));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = RouteCommandTest.class.getResourceAsStream("route/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
