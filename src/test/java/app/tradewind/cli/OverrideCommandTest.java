package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverrideCommandTest {

    @TempDir
    private static Path made;
    private static String workspace;

    @BeforeAll
    static void demo() {
        workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
    }

    @Test
    void aChangeIsSetListedShownBesideTheForecastAndTakenBack() {
        Call set = ask("--level", "product", "--of", "CLS-01", "--from", "2026-09-23", "--to", "2026-10-04", "--percent", "-100",
                "--comment", "Sold out at the supplier", "--by", "Li Wei");
        assertThat(set.status()).as(set.err()).isEqualTo(ExitStatus.DONE);
        assertThat(set.err()).contains("Change 1: Product CLS-01: -100%, weeks of 21 Sept 2026 to 28 Sept 2026 (Li Wei: Sold out at the supplier).");
        assertThat(set.header()).isEqualTo("id,state,level,name,from,to,percent,pieces,comment,by,set_on,forecast,changed,weeks_over,sold,"
                + "error,forecast_error,naive_error");
        assertThat(set.out().lines().toList().get(1)).startsWith("1,stands,product,CLS-01,2026-09-21,2026-09-28,-100,,Sold out at the supplier,Li Wei,");

        List<String> weeks = Call.of("forecast", "-w", workspace, "--level", "product", "--horizon", "3", "--lang", "en").out().lines()
                .filter(line -> line.startsWith("CLS-01,")).toList();
        assertThat(weeks).hasSize(4);
        assertThat(weeks.get(0)).contains("2026-09-21,").endsWith(",product,CLS-01,0,");
        assertThat(weeks.get(0).split(",")[3]).isNotEqualTo("0");

        Call json = Call.of("forecast", "-w", workspace, "--level", "total", "--horizon", "3", "--json", "--lang", "en");
        assertThat(json.out()).startsWith("{\"series\":1,\"horizon\":3,\"refused\":0,\"level\":\"total\",\"way\":\"")
                .contains("\"tried\":[{\"way\":\"bottom-up\",\"levels\":1.0,\"products\":1.0}", "\"changes\":1");
        assertThat(json.err()).contains("levels");

        Call gone = ask("--remove", "1", "--json");
        assertThat(gone.out()).isEqualToIgnoringNewLines("{\"changes\":{\"removed\":1},\"set\":null,\"removed\":1,\"out\":null}");
        assertThat(ask("--remove", "1").status()).isEqualTo(ExitStatus.INPUT);
        assertThat(Call.of("backtest", "-w", workspace, "--horizon", "4", "--folds", "1", "--json", "--lang", "en").out()).contains("\"changes\":[]");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(ask("--level", "shelf", "--from", "2026-09-23", "--percent", "5").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ask("--level", "total", "--percent", "5").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ask("--level", "total", "--from", "2026-09-23", "--percent", "-101").status()).isEqualTo(ExitStatus.USAGE);
        Call unknown = ask("--level", "category", "--of", "garden", "--from", "2026-09-23", "--percent", "5");
        assertThat(unknown.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(unknown.err()).contains("Category garden");
        assertThat(ask("--level", "total", "--from", "2025-01-01", "--pieces", "5").err()).contains("21 Sept 2026");
        Call level = Call.of("forecast", "-w", workspace, "--level", "shelf", "--lang", "zh");
        assertThat(level.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(level.err()).contains("shelf").containsPattern("[\\u4e00-\\u9fff]");
    }

    private static Call ask(String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"override", "-w", workspace, "--lang", "en"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Call.of(args);
    }
}
