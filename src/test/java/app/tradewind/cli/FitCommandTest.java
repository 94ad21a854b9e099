package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitCommandTest {

    @TempDir
    private static Path made;
    private static String workspace;

    @BeforeAll
    static void demo() {
        workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
    }

    @Test
    @DisplayName("every product in every market, the same bytes each time; the reason follows the language")
    void table() {
        Call call = Call.of("fit", "-w", workspace, "--lang", "en");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.header()).isEqualTo("sku,market,units_12w,margin_share,findings,cover_weeks,status,reason");
        assertThat(call.out()).contains(",sells-well,\"Sold ");
        assertThat(Call.of("fit", "-w", workspace, "--lang", "en").out()).isEqualTo(call.out());
        assertThat(Call.of("fit", "-w", workspace, "--lang", "zh").out()).contains("12 周卖出");
    }

    @Test
    @DisplayName("a market nobody sells in has blanks for sales, findings and cover, never zeros")
    void untried() {
        List<String> rows = Call.of("fit", "-w", workspace, "--markets", "jp", "--lang", "en").out().lines().skip(1).toList();
        assertThat(rows).isNotEmpty().allMatch(row -> row.matches("[^,]+,JP,,[^,]*,,,(room-to-try|not-known|loses-money),.*"));
    }

    @Test
    @DisplayName("a code that is no market is refused")
    void refused() {
        Call call = Call.of("fit", "-w", workspace, "--markets", "DE,Q9", "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(call.err()).contains("'Q9'");
    }
}
