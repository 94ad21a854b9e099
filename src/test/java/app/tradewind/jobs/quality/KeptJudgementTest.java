package app.tradewind.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.ItemState;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The judgement of the data")
class KeptJudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final String HEAD = "order_id,sku,market,date,quantity,amount,currency\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("is kept and comes back whole, and is made anew after an import, an undoing, and on another day")
    void kept() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            bring(workspace, "first.csv", HEAD + "1,MUG,DE,2026-09-01,2,20.00,EUR\n2,MUG,DE,2026-10-09,1,10.00,EUR\n3,MUG,DE,2026-09-03,0,0.00,EUR\n"
                    + "4,MUG,DE,2026-09-03,1,10.00,EUR\n5,MUG,DE,2026-09-04,1,10.00,EUR\n6,MUG,DE,2026-09-05,1,10.00,EUR\n7,MUG,DE,2026-09-06,1,99.00,EUR\n");
            Map<SkuMarket, List<ItemState>> first = KeptJudgement.of(workspace, TODAY);
            assertThat(first).isEqualTo(new AssessData(workspace).run(TODAY).items());
            assertThat(first.get(new SkuMarket("MUG", "DE")).get(0).faults()).as("with what is wrong").hasSizeGreaterThan(1);
            String state = workspace.judgements().state();
            assertThat(KeptJudgement.of(workspace, TODAY)).isNotSameAs(first).isEqualTo(first);
            assertThat(workspace.judgements().find("2 " + AssessData.book(workspace).mark() + " " + TODAY + " " + state)).isPresent();

            long id = bring(workspace, "second.csv", HEAD + "8,MUG,DE,2026-09-02,1,10.00,EUR\n");
            assertThat(workspace.judgements().state()).isNotEqualTo(state);
            assertThat(rows(workspace, TODAY)).isEqualTo(8);
            workspace.imports().undo(id, Instant.EPOCH);
            assertThat(rows(workspace, TODAY)).isEqualTo(7);
            assertThat(KeptJudgement.of(workspace, TODAY.plusDays(20))).as("the day to come has come")
                    .isNotEqualTo(first);
        }
    }

    private static long rows(Workspace workspace, LocalDate today) {
        return KeptJudgement.of(workspace, today).get(new SkuMarket("MUG", "DE")).stream()
                .filter(state -> state.kind() == Kind.ORDERS).mapToLong(ItemState::rows).sum();
    }

    private long bring(Workspace workspace, String name, String text) throws Exception {
        Path file = Files.writeString(temp.resolve(name), text);
        return new ImportFiles(workspace).run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0).outcome().importId();
    }
}
