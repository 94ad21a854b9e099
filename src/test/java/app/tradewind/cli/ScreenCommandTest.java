package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("named in the columns of the contract; the reason follows the language and nothing else does")
    void columns() throws IOException {
        Path series = Files.writeString(folder.resolve("s.csv"), series());
        Path out = folder.resolve("out.csv");
        assertThat(run(series, "-o", out.toString(), "--lang", "en")).isEqualTo(ExitStatus.DONE);
        String english = Files.readString(out);
        assertThat(english.lines().toList()).hasSize(3).first()
                .isEqualTo("series_id,rank,score,growth,growth_lo,growth_hi,reason,why_base,why_recent,why_momentum,why_age,why_steadiness,why_peak");
        assertThat(english.lines().toList().get(1)).startsWith("B,1,").contains("B sold 72 in the last 8 periods");
        run(series, "-o", out.toString(), "--lang", "zh");
        assertThat(Files.readString(out).lines().toList().get(1)).startsWith("B,1,").contains("近 8 期卖出 72 件");
    }

    @Test
    @DisplayName("a table without sales ends with 3, a call without a season or for no product with 2")
    void exitStatus() throws IOException {
        Path empty = Files.writeString(folder.resolve("e.csv"), "series_id,index,value\nA,1,0\nA,2,0\n");
        assertThat(run(empty)).isEqualTo(ExitStatus.INPUT);
        assertThat(Cli.run("screen", "--series", empty.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(run(empty, "--top", "0")).isEqualTo(ExitStatus.USAGE);
        assertThat(run(empty, "--target", "luck")).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    @DisplayName("--period takes numbers and the words for steps; what it refuses, it refuses with the numbers")
    void periods() throws IOException {
        Path series = Files.writeString(folder.resolve("s.csv"), series());
        String weeks = Call.of("screen", "--series", series.toString(), "--period", "52").out();
        assertThat(weeks).contains("B,1,");
        for (String word : List.of("week", "Weeks", "weekly", "周")) {
            assertThat(Call.of("screen", "--series", series.toString(), "--period", word).out()).isEqualTo(weeks);
        }
        Call odd = Call.of("screen", "--series", series.toString(), "--period", "fortnight", "--lang", "en");
        assertThat(odd.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(odd.err()).contains("--period cannot be 'fortnight'", "52 for weeks, 12 for months", "365 for days");
        assertThat(Call.of("forecast", "--series", series.toString(), "--horizon", "2", "--period", "x", "--lang", "zh").err())
                .contains("周为 52，月为 12", "日为 365");
        assertThat(Call.of("price", "--history", series.toString(), "--period", "0").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Call.of("screen", "--series", series.toString(), "--period", "0").status()).isEqualTo(ExitStatus.USAGE);
    }

    private static int run(Path series, String... more) {
        String[] args = new String[more.length + 7];
        System.arraycopy(new String[] {"screen", "--series", series.toString(), "--period", "52", "--top", "2"}, 0, args, 0, 7);
        System.arraycopy(more, 0, args, 7, more.length);
        return Cli.run(args);
    }

    /** Three products of twelve weeks: five, nine and one a week. */
    private static String series() {
        StringBuilder rows = new StringBuilder("series_id,index,value\n");
        int[] level = {5, 9, 1};
        for (int i = 0; i < level.length; i++) {
            for (int t = 1; t <= 12; t++) {
                rows.append((char) ('A' + i)).append(',').append(t).append(',').append(level[i]).append('\n');
            }
        }
        return rows.toString();
    }
}
