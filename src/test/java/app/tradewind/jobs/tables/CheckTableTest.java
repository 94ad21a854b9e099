package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the contract's columns, offsets in the field as written, leading blanks and quotes included")
    void columns() throws Exception {
        Path file = write("l.tsv", "id\tlang\tmarket\tcategory\tbrand\ttext\tevidence\nA1\ten\tUS,DE\tkitchen\t\t  \"Cup\", FDA approved\t\n");
        CheckTable.Result result = CheckTable.check(file, List.of(), false, TODAY, Words.in(Lang.EN));
        assertThat(result.findings().columns()).containsExactly("id", "market", "rule", "family", "severity", "field",
                "start", "end", "span", "layer", "message", "advice", "source", "as_of");
        assertThat(result.findings().rows()).hasSize(2);
        List<Object> row = result.findings().rows().get(0);
        assertThat(row.subList(0, 9)).containsExactly("A1", "US", "base.false-certification.fda", "false_certification",
                "high", "text", 9, 21, "FDA approved");
        assertThat(result.worst()).contains(Finding.Severity.HIGH);
    }

    @Test
    @DisplayName("fields of their own, markets of the call, messages in Chinese")
    void fieldsAndMarkets() throws Exception {
        Path file = write("l.csv", "id,lang,market,title,bullets,keywords\nA1,en,US,Glass for whisky,\"Solid, heavy\",dead silent\n");
        CheckTable.Result result = CheckTable.check(file, List.of("SA"), false, TODAY, Words.in(Lang.ZH));
        assertThat(result.findings().rows()).extracting(row -> row.get(1) + " " + row.get(5) + " " + row.get(8))
                .containsExactly("SA title whisky", "SA keywords dead silent");
        assertThat((String) result.findings().rows().get(0).get(10)).contains("宗教");
    }

    @Test
    @DisplayName("suggestions stand in the table only where they are asked for, and count as no finding")
    void suggestions() throws Exception {
        Path file = write("l.csv", "id,lang,market,text\nA1,en,US,\"Herbal patch, makes your gout a memory\"\nA2,en,US,FDA approved cup\n");
        CheckTable.Result asked = CheckTable.check(file, List.of(), true, TODAY, Words.in(Lang.EN));
        assertThat(asked.findings().rows()).extracting(row -> row.get(0) + " " + row.get(4) + " " + row.get(9))
                .containsExactly("A1 suggestion opinion", "A2 high base");
        assertThat(asked.suggested()).isEqualTo(1);
        assertThat(asked.counts()).containsOnlyKeys(Finding.Severity.HIGH);
        assertThat(asked.waived()).isZero();
        CheckTable.Result plain = CheckTable.check(file, List.of(), false, TODAY, Words.in(Lang.EN));
        assertThat(plain.findings().rows()).containsExactly(asked.findings().rows().get(1));
        assertThat(plain.suggested()).isZero();
    }

    @Test
    @DisplayName("a table without a text is refused by name")
    void refuses() throws Exception {
        Path file = write("l.csv", "id,lang\nA1,en\n");
        assertThatThrownBy(() -> CheckTable.check(file, List.of(), false, TODAY, Words.in(Lang.EN)))
                .isInstanceOf(UnusableFileException.class);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
