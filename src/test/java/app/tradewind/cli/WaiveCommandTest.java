package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiveCommandTest {

    private static final String HEAD = "sku,title,description,language,market,category,brand\n";

    @TempDir
    private Path made;
    private String workspace;

    @BeforeEach
    void listings() throws Exception {
        workspace = made.resolve("ws").toString();
        bring("first.csv", "A-1,Deathly silent fan,Runs deathly silent all night.,en,US,home,\n"
                + "A-2,Quiet fan,It is deathly silent.,en,US,home,\nA-1,Deathly silent fan,White.,en,GB,home,\n");
    }

    @Test
    void anOccurrenceIsAcceptedWithReasonAndOwnerAndSurvivesTheNextImport() throws Exception {
        Call given = waive("--add", "occurrence", "--sku", "A-1", "--market", "US", "--word", "DEATHLY  silent", "--reason",
                "our slogan, counsel agrees", "--owner", "Li Wei", "--date", "2026-11-01");
        assertThat(given.status()).as(given.err()).isEqualTo(ExitStatus.DONE);
        assertThat(given.header()).isEqualTo("id,scope,sku,market,word,rules,reason,owner,date,covers");
        assertThat(given.out().lines().skip(1)).containsExactly(
                "1,occurrence,A-1,US,deathly silent,base.language.deathly-quiet,\"our slogan, counsel agrees\",Li Wei,2026-11-01,1",
                "2,occurrence,A-1,US,deathly silent,base.language.deathly-quiet,\"our slogan, counsel agrees\",Li Wei,2026-11-01,1");
        assertThat(waived()).containsExactly("A-1 · GB:", "A-1 · US:1", "A-1 · US:2", "A-2 · US:");

        bring("second.csv", "A-1,\"New: Deathly silent fan!\",Now with remote. It runs deathly silent all night.,en,US,home,\n"
                + "A-2,Quiet fan,It is deathly silent.,en,US,home,\nA-1,Deathly silent fan,White.,en,GB,home,\n");
        assertThat(waived()).as("text before the place has changed the title's neighbourhood, and shifted the other's offset")
                .containsExactly("A-1 · GB:", "A-1 · US:", "A-1 · US:2", "A-2 · US:");
    }

    @Test
    void aWaiverNeverTurnsTheRuleOff() {
        waive("--add", "listing", "--sku", "A-1", "--market", "US", "--reason", "r", "--owner", "o");
        assertThat(waived()).containsExactly("A-1 · GB:", "A-1 · US:1", "A-1 · US:1", "A-2 · US:");
        Call json = Call.of("check", "-w", workspace, "--json", "--fail-on", "high", "--lang", "en");
        assertThat(json.out()).contains("\"findings\":{\"high\":2,\"medium\":0,\"low\":0},\"waived\":2,", "\"worst\":\"high\"", "\"not_looked_for\":{\"product_data\":3");
        assertThat(json.status()).isEqualTo(ExitStatus.FOUND);
        waive("--add", "word", "--word", "deathly silent", "--reason", "r", "--owner", "o");
        Call all = Call.of("check", "-w", workspace, "--json", "--fail-on", "low", "--lang", "en");
        assertThat(all.status()).isEqualTo(ExitStatus.DONE);
        assertThat(all.err()).contains("4 further findings are accepted by a waiver.");
        assertThat(waive("--remove", "1,2", "--json").out()).contains("\"waivers\":0,\"covered\":0,\"done\":[1,2]");
        assertThat(waived()).allMatch(line -> line.endsWith(":"));
    }

    @Test
    void aWordReachesAsFarAsItsMarketAndAProductOverAllMarkets() {
        waive("--add", "word", "--word", "deathly silent", "--market", "GB", "--reason", "r", "--owner", "o");
        assertThat(waived()).containsExactly("A-1 · GB:1", "A-1 · US:", "A-1 · US:", "A-2 · US:");
        waive("--remove", "1");
        waive("--add", "product", "--sku", "A-1", "--reason", "r", "--owner", "o");
        assertThat(waived()).containsExactly("A-1 · GB:2", "A-1 · US:2", "A-1 · US:2", "A-2 · US:");
    }

    @Test
    void whatCannotBeMeantIsRefusedAndNothingChanges() {
        assertThat(waive("--add", "word", "--word", "deathly silent", "--owner", "o").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(waive("--add", "listing", "--sku", "A-1", "--reason", "r", "--owner", "o").status()).isEqualTo(ExitStatus.USAGE);
        Call nothing = waive("--add", "word", "--word", "cheap", "--reason", "r", "--owner", "o");
        assertThat(nothing.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(nothing.err()).contains("nothing to accept");
        Call unknown = waive("--remove", "7");
        assertThat(unknown.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(unknown.err()).contains("no waiver 7");
        assertThat(waive().out().lines()).hasSize(1);
    }

    @Test
    void everyWaiverStandsInTheDecisionLog() {
        waive("--add", "product", "--sku", "A-2", "--reason", "known joke", "--owner", "Ana");
        waive("--remove", "1");
        assertThat(Call.of("decisions", "-w", workspace, "--lang", "en").out()).contains("known joke").contains("Waiver 1 taken back");
    }

    private void bring(String name, String rows) throws Exception {
        Path file = Files.writeString(made.resolve(name), HEAD + rows);
        Call call = Call.of("import", "-w", workspace, file.toString(), "--lang", "en");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
    }

    /** Listing and waiver of every finding, sorted. */
    private List<String> waived() {
        List<String> lines = Call.of("check", "-w", workspace, "--lang", "en").out().lines().toList();
        assertThat(lines.get(0)).endsWith(",waived");
        return lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(',')) + ":" + line.substring(line.lastIndexOf(',') + 1))
                .sorted().toList();
    }

    private Call waive(String... more) {
        List<String> args = new ArrayList<>(List.of("waive", "-w", workspace, "--lang", "en"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }
}
