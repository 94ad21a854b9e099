package app.tradewind.storage.ads;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdStoreTest {

    @TempDir
    private Path temp;

    @Test
    void rows_of_a_report_come_out_as_they_stood_with_their_place_and_go_with_their_import() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            ImportReport.FileReport report = bring(jobs, "ads.csv", "campaign,term,sku,market,clicks,impressions,spend,orders,sales,currency,margin,from,to\n"
                    + "Lamps,desk lamp,LAMP-1,DE,400,9000,120.00,12.5,1200.00,EUR,35%,2026-10-01,2026-10-31\n"
                    + "Lamps,lamp shade,LAMP-1,DE,3,90,1.20,,7.00,EUR,,2026-10-01,2026-10-31\n"
                    + "Lamps,lamp shade,LAMP-1,DE,3,90,-1.20,0,0,EUR,,2026-10-01,2026-10-31\n");
            assertThat(report.counts().rowsRead()).isEqualTo(3);
            assertThat(report.counts().used()).isEqualTo(2);
            assertThat(report.counts().excluded()).containsEntry("unreadable_value", 1);
        }
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            assertThat(workspace.ads().every()).hasSize(2).first().satisfies(line -> {
                assertThat(line.place().toString()).isEqualTo("AdPlace[platform=, market=DE, campaign=Lamps, group=, term=desk lamp]");
                assertThat(line.from() + " " + line.to() + " " + line.sku()).isEqualTo("2026-10-01 2026-10-31 LAMP-1");
                assertThat(line.result().toString()).isEqualTo("AdResult[impressions=9000, clicks=400, spend=120.00 EUR, orders=12.5,"
                        + " sales=1200.00 EUR, margin=0.35]");
                assertThat(line.origin().file() + ":" + line.origin().row()).isEqualTo("ads.csv:2");
            });
            assertThat(workspace.ads().every().get(1).result().orders()).as("blank is not nothing").isNull();
            workspace.imports().undo(workspace.ads().every().get(0).origin().importId(), Instant.EPOCH);
            assertThat(workspace.ads().every()).isEmpty();
        }
    }

    @Test
    void of_what_is_told_of_a_campaign_the_last_stands_and_a_blank_takes_it_back() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            workspace.ads().tell(new AdStore.Told("Lamps", "DE", "LAMP-1"), Instant.EPOCH);
            workspace.ads().tell(new AdStore.Told("Lamps", "US", "LAMP-3"), Instant.EPOCH);
            workspace.ads().tell(new AdStore.Told("Lamps", "DE", "LAMP-2"), Instant.EPOCH);
            assertThat(workspace.ads().told()).isEqualTo(List.of(new AdStore.Told("Lamps", "US", "LAMP-3"), new AdStore.Told("Lamps", "DE", "LAMP-2")));
            workspace.ads().tell(new AdStore.Told("Lamps", "US", ""), Instant.EPOCH);
            assertThat(workspace.ads().told()).containsExactly(new AdStore.Told("Lamps", "DE", "LAMP-2"));
        }
    }

    private ImportReport.FileReport bring(Jobs jobs, String name, String text) throws Exception {
        return jobs.importFiles().run(List.of(Files.writeString(temp.resolve(name), text)), Hints.NONE, false, Progress.NONE).files().get(0);
    }
}
