package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeDemoTest {

    private static final String STORY = "classroom";

    @Test
    @DisplayName("a sample that was interrupted is made whole by the next try, and no row comes in twice")
    void interrupted(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> new MakeDemo().run(folder, STORY, new AfterOneFile()))
                .isInstanceOf(CancellationException.class);
        assertThat(MakeDemo.isMade(folder)).isFalse();
        assertThat(new MakeDemo().run(folder, STORY, Progress.NONE).anyRejected()).isFalse();
        assertThat(MakeDemo.isMade(folder)).isTrue();
        try (Jobs jobs = Jobs.open(folder)) {
            assertThat(jobs.data().imports()).hasSize(4);
            assertThat(jobs.name(Lang.ZH)).isEqualTo("课堂练习");
            assertThat(jobs.snapshot(null).today()).isEqualTo(LocalDate.of(2026, 9, 21));
        }
    }

    /** Cancels when the second file is about to be read. */
    private static final class AfterOneFile implements Progress {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public void at(Phrase what, long done, long total) { }

        @Override
        public boolean cancelled() {
            return asked.incrementAndGet() > 1;
        }
    }
}
