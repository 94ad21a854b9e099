package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.checking.Finding;
import app.tradewind.storage.checking.Finding.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Weekly sums and the lines that count")
class WeeksByChanceTest {

    private static final int ACTS = 14;

    @TempDir
    private Path temp;

    @Test
    @DisplayName("agree after any imports, overlapping, refunded and cancelled, and after undoing any of them")
    void agree() throws Exception {
        for (int seed = 1; seed <= 4; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            try (Workspace workspace = Workspace.create(temp.resolve("w" + seed))) {
                List<Long> standing = new ArrayList<>();
                for (int act = 0; act < ACTS; act++) {
                    if (!standing.isEmpty() && chance.nextInt(3) == 0) {
                        workspace.imports().undo(standing.remove(chance.nextInt(standing.size())), Rows.NOON);
                    } else {
                        standing.add(Rows.bring(workspace, "file " + act, lines(chance)));
                    }
                    assertThat(workspace.verifier().run(() -> false)).as("seed %d, act %d", seed, act)
                            .filteredOn(finding -> finding.check() == Check.WEEKS || finding.check() == Check.STORE)
                            .hasSize(2).noneMatch(Finding::isOff);
                }
            }
        }
    }

    private static List<Sale> lines(SplittableRandom chance) {
        List<Sale> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(Rows.sale("o" + chance.nextInt(60), 1, "S" + chance.nextInt(3), "2026-10-1" + chance.nextInt(9),
                    Sale.Kind.values()[chance.nextInt(3)], 1 + chance.nextInt(4), chance.nextInt(5) == 0 ? null : chance.nextInt(90) + ".50 USD"));
        }
        return lines;
    }
}
