package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectCommandTest {

    @TempDir
    private Path folder;
    private Path candidates;
    private Path out;

    @BeforeEach
    void candidates() throws IOException {
        candidates = Files.writeString(folder.resolve("c.csv"), "item_id,growth,risk\nA,0.5,3\nB,0.1,1\n");
        out = folder.resolve("out.csv");
    }

    @Test
    @DisplayName("the same call gives the same bytes, and the language changes the reason and nothing else")
    void sameBytes() throws IOException {
        Path weights = Files.writeString(folder.resolve("w.csv"), "criterion,weight,direction\ngrowth,3,max\nrisk,1,min\n");
        assertThat(run("--weights", weights.toString(), "--lang", "en")).isEqualTo(ExitStatus.DONE);
        String first = Files.readString(out);
        assertThat(run("--weights", weights.toString(), "--lang", "en")).isEqualTo(ExitStatus.DONE);
        assertThat(out).hasContent(first);
        assertThat(first.lines().toList().get(1)).startsWith("A,1,75,").contains("A is number 1 of 2");
        run("--weights", weights.toString(), "--lang", "zh", "--compare", "topsis");
        assertThat(Files.readString(out).lines().toList().get(1)).startsWith("A,1,75,").contains("A 在 2 个中排第 1").endsWith(",1");
    }

    @Test
    @DisplayName("a wrong input ends with 3 and leaves an existing table as it was; a wrong call ends with 2")
    void exitStatus() throws IOException {
        Files.writeString(out, "old");
        Files.writeString(candidates, "item_id,growth\nA,plenty\n");
        assertThat(run()).isEqualTo(ExitStatus.INPUT);
        assertThat(out).hasContent("old");
        assertThat(Cli.run("select")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("--compare", "oracle")).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    @DisplayName("PROMETHEE I stands beside where it is asked for; decisions need a workspace")
    void partial() throws IOException {
        assertThat(run("--compare", "promethee_i")).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(out).lines().toList().get(0)).endsWith(",rank_promethee_i");
        assertThat(run("--weights-from", "decisions")).isEqualTo(ExitStatus.INPUT);
    }

    @Test
    @DisplayName("pairs compared give the weights; a pair left out, or two ways at once, is refused")
    void pairs() throws IOException {
        Path pairs = Files.writeString(folder.resolve("p.csv"), "criterion,other,times\ngrowth,risk,3\n");
        Path weights = Files.writeString(folder.resolve("w.csv"), "criterion,weight,direction\ngrowth,1,max\nrisk,1,min\n");
        assertThat(run("--weights", weights.toString(), "--pairs", pairs.toString(), "--lang", "en")).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(out).lines().toList().get(1)).startsWith("A,1,75,");
        Files.writeString(pairs, "criterion,other,times\n");
        assertThat(run("--pairs", pairs.toString())).isEqualTo(ExitStatus.INPUT);
        assertThat(run("--pairs", pairs.toString(), "--weights-from", "critic")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("--weights-from", "critic")).isEqualTo(ExitStatus.INPUT);
        Files.writeString(candidates, "item_id,growth,risk\nA,0.5,3\nB,0.1,1\nC,0.1,1\n");
        assertThat(run("--weights-from", "deviation")).isEqualTo(ExitStatus.DONE);
    }

    private int run(String... more) {
        String[] args = new String[more.length + 5];
        args[0] = "select";
        args[1] = "--candidates";
        args[2] = candidates.toString();
        args[3] = "--out";
        args[4] = out.toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Cli.run(args);
    }
}
