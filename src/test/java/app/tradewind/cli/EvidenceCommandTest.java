package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {

    @TempDir
    private Path folder;

    @Test
    void papersAreToldWithTheirStandingAndTheFormOfTheirNumber() throws IOException {
        Path papers = folder.resolve("certificates.csv");
        Files.writeString(papers, """
                sku,mark,certificate number,valid until,market
                A-1,FSC,FSC-C123456,2027-01-31,DE
                A-2,FCC ID,12,,US
                A-3,ANATEL,01234-24-05678,2026-11-30,BR
                A-4,Lucky Seal,77,2026-01-01,
                """);
        String workspace = folder.resolve("ws").toString();
        Call made = Call.of("import", "-w", workspace, papers.toString(), "--lang", "en");
        assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.DONE);
        Call table = Call.of("evidence", "-w", workspace, "--as-of", "2026-11-22", "--lang", "en");
        assertThat(table.status()).isEqualTo(ExitStatus.DONE);
        assertThat(table.header()).isEqualTo(
                "sku,mark,number,markets,valid_until,standing,days_left,number_form,expected,issuer,source,as_of,models");
        assertThat(table.out().lines().skip(1)).satisfiesExactly(
                line -> assertThat(line).startsWith("A-1,FSC,FSC-C123456,DE,2027-01-31,valid,70,as_expected,"),
                line -> assertThat(line).startsWith("A-2,FCC ID,12,US,,valid,,unusual,FCC ID: 2BK7T-SP10,"),
                line -> assertThat(line).startsWith("A-3,ANATEL,01234-24-05678,BR,2026-11-30,ends_soon,8,as_expected,"),
                line -> assertThat(line).startsWith("A-4,Lucky Seal,77,,2026-01-01,expired,-325,not_known,"));
        assertThat(table.err()).contains("1 number does not look like");
        assertThat(Call.of("evidence", "-w", workspace, "--as-of", "2026-11-22", "--json").out())
                .startsWith("{\"papers\":4,\"standing\":{\"ends_soon\":1,\"expired\":1,\"valid\":2},\"number_form\":{");
    }

    @Test
    void aPdfIsReadKeptAndTakenBackAsAnImport() throws IOException {
        Path paper = PaperFiles.pdf(folder.resolve("grant.pdf"), "FCC ID: 2BK7T-SP10", "Valid until: 2028-03-31");
        String workspace = folder.resolve("ws2").toString();
        Path orders = Files.writeString(folder.resolve("certificates.csv"), "sku,mark,certificate number,market\nA-1,FSC,FSC-C123456,DE\n");
        Call.of("import", "-w", workspace, orders.toString());
        Call read = Call.of("evidence", "-w", workspace, "--read", paper.toString(), "--lang", "en");
        assertThat(read.out()).isEqualToNormalizingNewlines("mark,number,valid_until\nFCC,FCC ID: 2BK7T-SP10,2028-03-31\n");
        Call added = Call.of("evidence", "-w", workspace, "--add", paper.toString(), "--mark", "FCC ID", "--number", "2BK7T-SP10", "--sku",
                "B-2", "--markets", "US,CA", "--until", "2028-03-31", "--lang", "en");
        assertThat(added.status()).as(added.err()).isEqualTo(ExitStatus.DONE);
        assertThat(added.out()).contains("B-2,FCC ID,2BK7T-SP10,US;CA,2028-03-31,valid,");
        assertThat(folder.resolve("ws2/reference/papers/grant.pdf")).exists();
        assertThat(Call.of("evidence", "-w", workspace, "--add", paper.toString()).status()).isEqualTo(ExitStatus.USAGE);
        Call.of("undo", "-w", workspace);
        assertThat(Call.of("evidence", "-w", workspace).out()).doesNotContain("B-2").contains("A-1");
        Path text = Files.writeString(folder.resolve("no.pdf"), "hello");
        assertThat(Call.of("evidence", "-w", workspace, "--read", text.toString()).status()).isEqualTo(ExitStatus.INPUT);
    }

    @Test
    void aPaperMadeOutForSomeModelsCoversNoOther() throws IOException {
        Path paper = PaperFiles.pdf(folder.resolve("fsc.pdf"), "FSC-C123456");
        String workspace = folder.resolve("ws3").toString();
        Path listings = Files.writeString(folder.resolve("l.csv"), """
                sku,market,title,description,language,category,attributes
                A-1,US,Tray,FSC certified beech.,en,home,model=X2
                A-1,GB,Tray,FSC certified beech.,en,home,model=X20
                A-1,CA,Tray X2,FSC certified beech.,en,home,
                A-1,AU,Tray,FSC certified beech.,en,home,
                """);
        assertThat(Call.of("import", "-w", workspace, listings.toString(), "--lang", "en").status()).isEqualTo(ExitStatus.DONE);
        Call added = Call.of("evidence", "-w", workspace, "--add", paper.toString(), "--mark", "FSC", "--number", "FSC-C123456", "--sku", "A-1",
                "--models", "X2,x2-b", "--until", "2029-01-31", "--as-of", "2026-11-22", "--lang", "en");
        assertThat(added.status()).as(added.err()).isEqualTo(ExitStatus.DONE);
        assertThat(added.out().lines().skip(1)).singleElement().asString().startsWith("A-1,FSC,FSC-C123456,,2029-01-31,valid,").endsWith(",X2;x2-b");
        Call checked = Call.of("check", "-w", workspace, "--as-of", "2026-11-22", "--lang", "en");
        assertThat(checked.out().lines().filter(line -> line.contains("unsupported_certification"))
                .map(line -> line.replaceAll(".*\\b(US|GB|CA|AU)\\b.*", "$1"))).containsExactlyInAnyOrder("GB", "AU");
    }
}
