package app.tradewind.jobs.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.copydesk.packs.TextTrial;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A text tried while it is typed")
class TextTrialTest {

    private static final int ANSWER_MS = 100;
    private static final String COPY = "Deathly silent lamp, FDA approved, cures acne and eradicates 99.9% of bacteria. "
            + "Made in Germany, 5000 mAh, call us at +1 212 555 0199 or mail shop@example.com. 包邮 best in the world! ";

    @TempDir
    private Path made;

    @Test
    @DisplayName("is answered at each key within the time that a person does not notice, from the first on")
    void everyKey() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(made.resolve("ws"))) {
            TextTrial trial = jobs.packDesk().board(LocalDate.of(2026, 11, 22)).trial();
            assertThat(trial.warm()).isGreaterThan(300);
            String text = COPY.repeat(9).substring(0, 1_500);
            for (int typed = 1; typed <= text.length(); typed += 30) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                TextTrial.Tried tried = trial.run(text.substring(0, typed), new TextTrial.Setting("", "US", ""));
                double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                assertThat(spent).as("milliseconds of processor after %d characters", typed).isLessThan(ANSWER_MS);
                assertThat(tried.checked().findings()).isNotNull();
            }
        }
    }
}
