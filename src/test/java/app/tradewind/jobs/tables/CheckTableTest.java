package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        ListingText listing = new ListingText("A1", new ListingText.Setting("en", List.of("US"), "", ""),
                Map.of("text", "Patch, cures your gout and arthritis"), List.of(), Map.of());
        RuleFiles rules = ReferenceData.shipped().rules();
        List<Finding> all = new ArrayList<>(ReferenceData.opinion(rules.lexicons()).suggest(listing, new Checked(List.of(), List.of()), TODAY));
        all.addAll(rules.checker().check(listing, TODAY));
        CheckTable.Result asked = CheckTable.Result.of(CheckTable.table(all, Words.in(Lang.EN)), all, CheckTable.Seen.of(List.of()));
        assertThat(asked.findings().rows()).extracting(row -> row.get(4) + " " + row.get(9)).containsExactly("suggestion opinion", "high base");
        assertThat(asked.suggested()).isEqualTo(1);
        assertThat(asked.counts()).containsOnlyKeys(Finding.Severity.HIGH);
        assertThat(asked.waived()).isZero();
        CheckTable.Result guess = CheckTable.Result.of(CheckTable.table(all.subList(0, 1), Words.in(Lang.EN)), all.subList(0, 1), CheckTable.Seen.of(List.of()));
        assertThat(guess.worst()).as("nothing that --fail-on could count").isEmpty();
        Path file = write("l.csv", "id,lang,market,text\nA1,de,DE,Salbe lässt Warzen über Nacht verschwinden\n");
        assertThat(CheckTable.check(file, List.of(), false, TODAY, Words.in(Lang.EN)).suggested()).isZero();
        assertThat(CheckTable.check(file, List.of(), true, TODAY, Words.in(Lang.EN)).findings().rows()).isNotEmpty();
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
