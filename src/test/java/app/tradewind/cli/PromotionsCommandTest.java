package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionsCommandTest {

    @TempDir
    private static Path made;

    @Test
    void aPromotionToldOnTheCommandLineIsHeldAgainstTheWeeksAroundIt() {
        String workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
        Call none = Call.of("promotions", "-w", workspace, "--json", "--lang", "en");
        assertThat(none.out()).startsWith("{\"promotions\":0,\"status\":{}");
        Call told = Call.of("planned", "-w", workspace, "--sku", "CLS-01", "--from", "2026-06-01", "--promotion", "1", "--kind", "Deal", "--lang", "en");
        assertThat(told.status()).as(told.err()).isEqualTo(ExitStatus.DONE);
        Call call = Call.of("promotions", "-w", workspace, "--lang", "en");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.header()).startsWith("promotion,kind,from,to,sku,market,weeks,sold,without,lift,lift_lo,lift_hi,extra,");
        assertThat(call.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("1,Deal,2026-06-01,2026-06-07,"));
        assertThat(Call.of("promotions", "-w", workspace, "--lang", "en").out()).isEqualTo(call.out());
        assertThat(Call.of("promotions", "-w", workspace, "--lang", "zh").out()).contains("倍");
    }
}
