package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final Path TASK = Path.of("src/test/resources/app/tradewind/cli/plan-two-products.json");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a task whose best plan is proven is planned as well as can be")
    void provenBest() {
        Call call = Call.of("plan", "--instance", TASK.toString(), "--seconds", "5", "--json", "-o", folder.resolve("plan.csv").toString());
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out()).contains("\"objective\":2503.7070");
        assertThat(Double.parseDouble(call.out().replaceAll("(?s).*\"bound\":([0-9.]+).*", "$1"))).isBetween(2503.7070, 2616.72);
        assertThat(folder.resolve("plan.csv")).content().startsWith("item_id,week,mode,cartons");
    }

    @Test
    @DisplayName("a task that is none ends with 3, naming what is wrong and where; a wrong call ends with 2")
    void refused() throws IOException {
        String good = Files.readString(TASK);
        assertThat(call(good.replace("\"carton\": 6", "\"carton\": 0"))).contains("task.json").contains("at least one piece");
        assertThat(call(good.replace("[27, 20,", "[20,"))).contains("demand has 7 weeks, the task 8");
        assertThat(call(good.replace("\"hold\": 0.0646", "\"hold\": -1"))).contains("hold may not be below zero");
        assertThat(call(good.replace("\"1\": 36", "\"8\": 36"))).contains("stay below 8");
        assertThat(call(good.replace("\"cash0\": 636.98, ", ""))).contains("cash0");
        assertThat(call(good.substring(0, 200))).contains("task.json");
        assertThat(Call.of("plan", "--instance", folder.resolve("none.json").toString()).status()).isEqualTo(ExitStatus.INPUT);
        assertThat(Call.of("plan", "--instance", TASK.toString(), "--seconds", "0").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Call.of("plan").status()).isEqualTo(ExitStatus.USAGE);
        Call both = Call.of("plan", "--instance", TASK.toString(), "--cash", "800 USD");
        assertThat(both.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(both.err()).contains("cash, space and terms go with -w");
        assertThat(Call.of("plan", "-w", folder.toString(), "--seconds", "3").err()).contains("--seconds goes with --instance");
    }

    private String call(String task) throws IOException {
        Call call = Call.of("plan", "--instance", Files.writeString(folder.resolve("task.json"), task).toString());
        assertThat(call.status()).isEqualTo(ExitStatus.INPUT);
        return call.err();
    }
}
