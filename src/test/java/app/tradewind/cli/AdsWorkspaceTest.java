package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdsWorkspaceTest {

    private static final String LAYOUT = "Start Date,End Date,Portfolio name,Currency,Campaign Name,Ad Group Name,Country,Targeting,Match Type,"
            + "Customer Search Term,Impressions,Clicks,Spend,7 Day Total Sales ,7 Day Total Orders (#)\n";

    @TempDir
    private static Path made;
    private static String workspace;

    @BeforeAll
    static void demo() throws IOException {
        workspace = made.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
        Path report = Files.writeString(made.resolve("search-terms.csv"), LAYOUT
                + "2026-08-01,2026-08-31,,EUR,Classroom,A,Germany,x,BROAD,good term,9000,400,120.00,960.00,48\n"
                + "2026-08-01,2026-08-31,,EUR,Classroom,A,Germany,x,BROAD,bad term,8000,300,150.00,0.00,0\n");
        Call call = Call.of("import", "-w", workspace, report.toString(), "--json", "--lang", "en");
        assertThat(call.out()).contains("\"profile\":\"amazon-ads-terms\",\"kind\":\"advertising\"").contains("\"rowsRead\":2,\"used\":2");
    }

    @Test
    void theReportOfTheWorkspaceIsAdvisedOnAndWithoutAProductTheMarginIsSaidToBeMissing() {
        Call call = ask();
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().toList().get(1)).startsWith("Classroom,bad term,300,150.00,0,0.00,").contains(",waste,150.00,", ",stop,");
        assertThat(call.out().lines().toList().get(2)).startsWith("Classroom,good term,400,120.00,48,960.00,0.1250,").contains(",margin_unknown,", ",unknown,");
        assertThat(call.err()).contains("Classroom (DE): no report says what it advertises");
        assertThat(ask("--json").out()).startsWith("{\"terms\":2,\"status\":{").contains("\"action\":{", "\"currency\":\"EUR\",\"gain\":null");
        assertThat(ask().out()).isEqualTo(call.out());
    }

    @Test
    void aPersonTellsTheProductAndTakesItBack() {
        Call told = ask("--product", "Classroom@DE=CLS-01");
        assertThat(told.status()).as(told.err()).isEqualTo(ExitStatus.DONE);
        assertThat(told.err()).doesNotContain("no report says");
        assertThat(ask("--product", "Classroom=").err()).contains("no report says");
        assertThat(ask("--product", "Other=CLS-01").status()).isEqualTo(ExitStatus.INPUT);
        assertThat(ask("--product", "Classroom=NONE").err()).contains("No listing has the product NONE");
        assertThat(ask("--product", "Classroom").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void optionsOfTheOtherDoorAreRefused() {
        assertThat(ask("--margin", "0.3").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ask("--days", "-1").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Call.of("ads").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ask("--days", "7").out().lines()).as("a month does not lie within a week").hasSize(1);
    }

    private static Call ask(String... more) {
        String[] call = new String[5 + more.length];
        System.arraycopy(new String[] {"ads", "-w", workspace, "--lang", "en"}, 0, call, 0, 5);
        System.arraycopy(more, 0, call, 5, more.length);
        return Call.of(call);
    }
}
