package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.words.Lang;
import app.tradewind.words.Program;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {

    @Test
    @DisplayName("help is whole in both languages: no bare code, and --lang counts wherever it stands")
    void help() {
        Call english = Call.line("--help --lang en");
        assertThat(english.status()).isEqualTo(ExitStatus.DONE);
        assertThat(english.out()).startsWith("Usage: tradewind").contains("Commands:", "What to order", "Exit statuses:");
        Call chinese = Call.line("--lang zh");
        assertThat(chinese.status()).isEqualTo(ExitStatus.DONE);
        assertThat(chinese.out()).startsWith("用法：").contains("命令：", "退出状态：").doesNotContain("Usage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "demo", "forecast", "import", "imports", "price", "report", "select", "stock", "undo"})
    @DisplayName("each command has help in both languages, one text an option")
    void helpOfCommands(String command) {
        String english = Call.of(command, "--help", "--lang", "en").out();
        String chinese = Call.of("--lang=zh", command, "-h").out();
        assertThat(english).startsWith("Usage: tradewind " + command).doesNotContain("cli.");
        assertThat(chinese).startsWith("用法： tradewind " + command).doesNotContain("cli.");
        assertThat(chinese).contains("消息和文字所用的语言");
        assertThat(chinese.lines().filter(line -> line.matches(" {2,}(-\\w, )?--?\\w.*") && !line.matches(".*[\\u4e00-\\u9fff].*")
                && line.strip().contains("  "))).as("options told in English only").isEmpty();
    }

    @Test
    @DisplayName("--version says the version of the project file")
    void version() throws IOException {
        assertThat(Call.line("--version").out()).isEqualToIgnoringNewLines("Tradewind " + Program.VERSION);
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Program.VERSION + "</version>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forcast --lang en | There is no command 'forcast'. Did you mean forecast? | tradewind --help",
        "xyzzyq --lang zh | 没有命令“xyzzyq” | tradewind --help",
        "--foo --lang en | 'tradewind' has no option '--foo'. | tradewind --help",
        "stock --foo --lang zh | “tradewind stock”没有选项“--foo”。 | tradewind stock --help",
        "stock --lang en | Give either a workspace (-w DIR) or a table (--items FILE). | tradewind stock --help",
        "price -w a --history b --lang en | Give either a workspace | tradewind price --help",
        "forecast --lang zh | 请指定工作区（-w DIR）或表格（--series FILE） | tradewind forecast --help",
        "forecast --series a --lang en | also needs --horizon H and --period P | forecast --help",
        "forecast --series a --period 1 --horizon 0 --lang en | --horizon is a whole number from 1 on | forecast --help",
        "forecast -w a --horizon x --lang en | --horizon cannot be 'x'. It takes: a whole number. | forecast --help",
        "stock --items a --service-level 2 --lang en | from 0.5 to 0.999 | stock --help",
        "price --history a --max-change 1 --lang en | from 0 to below 1 | price --help",
        "check --listings a --fail-on dire --lang en | It takes: low, medium, high. | check --help",
        "select --candidates a --as-of today --lang en | a day, as 2026-10-14 | select --help",
        "select --candidates a --lang xx | --lang cannot be 'xx'. It takes: en, zh. | select --help",
        "stock --items a --items b --lang en | --items stands twice | stock --help",
        "demo --lang en | it needs: --workspace DIR | demo --help",
        "import -w a --lang zh | 还需要：FILE | import --help",
        "import -w a b --as bricks --lang en | It takes: listings, orders, | import --help",
        "import -w a b --zone Mars --lang en | a time zone, as Europe/Berlin | import --help",
        "imports -w a b --lang en | does not know what to do with 'b' | imports --help",
        "demo -w a --story moon --lang en | It takes: shenzhen-kitchen | demo --help",
        "report -w a --format docx --lang en | --format cannot be 'docx' | report --help"})
    @DisplayName("a wrong call ends with 2 and says what to do, before anything is read")
    void wrongCalls(String line, String told, String hint) {
        Call call = Call.line(line);
        assertThat(call.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(told, hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecast", "stock", "price", "select", "check", "imports", "undo", "report"})
    @DisplayName("a workspace that is not there is named, and nothing is made in its place")
    void noWorkspace(String command, @TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere");
        Call call = Call.of(command, "-w", nowhere.toString(), "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.WORKSPACE);
        assertThat(call.err()).contains(nowhere + " is not a workspace");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("a fault of the program ends with 70 and a code that stays; the trace is for --debug")
    void faults() {
        Failures failures = new Failures(Words.in(Lang.EN), false);
        assertThat(failures.explain(new IllegalStateException("one"))).isEqualTo(ExitStatus.FAULT);
        assertThat(failures.explain(new UncheckedIOException(new NoSuchFileException("x")))).isEqualTo(ExitStatus.INPUT);
        assertThat(failures.explain(new CancellationException())).isEqualTo(ExitStatus.CANCELLED);
        assertThat(Failures.code(new IllegalStateException("one"))).matches("TW-[0-9A-F]{8}")
                .isEqualTo(Failures.code(new IllegalStateException("two")))
                .isNotEqualTo(Failures.code(new IllegalArgumentException("one")));
    }
}
