package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosCommandTest {

    private static final String HEADER = "scenario,cost_factor,rate_factor,duty_points,fee_points,freight_factor,floors,under_floor,expected,currency,"
            + "profit_now,profit_advised,change_now,change_advised";

    @TempDir
    private static Path made;
    private static String workspace;

    @BeforeAll
    static void demo() {
        workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
    }

    @Test
    void theUsualScenariosStandBesideTheBaseAndTheSameCallGivesTheSameBytes() {
        Call call = ask();
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.header()).isEqualTo(HEADER);
        List<String> rows = call.out().lines().skip(1).toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0)).startsWith("base,1,1,0,0,1,");
        assertThat(rows).extracting(row -> row.split(",")[0]).doesNotContain("own").doesNotHaveDuplicates();
        assertThat(ask().out()).isEqualTo(call.out());
    }

    @Test
    void aPersonsOwnScenarioComesLastWithTheFiguresAsTypedAndCostsMoreThanTheBase() {
        Call call = ask("--cost", "+10%", "--rate", "x0.95", "--duty", "+5", "--fee", "2", "--freight", "+50%");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        List<String> rows = call.out().lines().skip(1).toList();
        assertThat(rows).hasSize(7);
        String[] own = rows.get(6).split(",", -1);
        assertThat(List.of(own).subList(0, 6)).containsExactly("own", "1.1", "0.95", "5", "2", "1.5");
        String[] base = rows.get(0).split(",", -1);
        assertThat(new BigDecimal(own[10])).as("profit at the prices of now").isLessThan(new BigDecimal(base[10]));
        assertThat(new BigDecimal(own[10]).subtract(new BigDecimal(base[10]))).isEqualByComparingTo(new BigDecimal(own[12]));
        assertThat(Integer.parseInt(own[7])).isGreaterThanOrEqualTo(Integer.parseInt(base[7]));
    }

    @Test
    void itemByItemNoAdvisedPriceLiesUnderTheFloorOfItsScenario() {
        Call call = ask("--items", "--cost", "+30%");
        assertThat(call.header()).isEqualTo("sku,market,scenario,currency,price_now,floor,under_floor,price_advised");
        assertThat(call.out().lines().skip(1).map(row -> row.split(",", -1)).filter(row -> !row[5].isEmpty() && !row[7].isEmpty()))
                .isNotEmpty().allSatisfy(row -> assertThat(new BigDecimal(row[7])).isGreaterThanOrEqualTo(new BigDecimal(row[5])));
        assertThat(call.out()).contains(",own,");
        assertThat(ask("--cost", "+30%", "--json").out()).startsWith("{\"scenarios\":7,\"items\":10,\"under_floor\":{\"base\":").contains("\"own\":");
    }

    @ParameterizedTest
    @CsvSource({"--cost, 10", "--cost, much", "--rate, -100%", "--duty, x2", "--duty, 200", "--fee, some", "--freight, x0"})
    void whatCannotBeReadIsRefusedAndSaid(String option, String typed) {
        Call call = ask(option, typed);
        assertThat(call.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(typed);
    }

    private static Call ask(String... more) {
        return Call.of(Stream.concat(Stream.of("scenarios", "-w", workspace, "--lang", "en"),
                Arrays.stream(more)).toArray(String[]::new));
    }
}
