package app.tradewind.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.terms.Packaged;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Quality rules in a workspace's reference folder")
class OwnQualityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path temp;

    @Test
    @DisplayName("count from the next judgement on; one that is not sound is told and costs the others nothing")
    void own() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            Path file = Files.writeString(temp.resolve("stock.csv"), "SKU,Market,Warehouse,On hand,Date\nMUG,DE,Hall,5,2026-09-20\nCUP,DE,Hall,7,2026-09-20\n");
            new ImportFiles(workspace).run(List.of(file), Hints.NONE, false, Progress.NONE);
            assertThat(age(workspace)).isEqualTo(1);
            String before = AssessData.book(workspace).mark();

            Path folder = Files.createDirectories(temp.resolve("w/reference/intake/quality"));
            Files.writeString(folder.resolve("stock.yaml"), Packaged.text("quality/stock.yaml").replace("fresh-days: 14", "fresh-days: 7"));
            Files.writeString(folder.resolve("orders.yaml"), "kind: orders\nchecked: 2026-11-22\nrules: none\n");
            assertThat(age(workspace)).isLessThan(1);
            assertThat(AssessData.book(workspace).mark()).as("what was judged before is judged anew").isNotEqualTo(before);
            assertThat(new AssessData(workspace).refused()).hasSize(1).allSatisfy(why ->
                    assertThat(Words.in(Lang.EN).say(why)).contains("orders.yaml, line 3: keys and values are expected here"));

            Files.write(folder.resolve("stock.yaml"), "kind: d\u00e9p\u00f4t".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(age(workspace)).as("no text at all").isEqualTo(1);
            assertThat(new AssessData(workspace).refused()).isNotEmpty();
        }
    }

    private static double age(Workspace workspace) {
        return new AssessData(workspace).run(TODAY).of(Kind.STOCK, Aspect.TIMELINESS).orElseThrow();
    }
}
