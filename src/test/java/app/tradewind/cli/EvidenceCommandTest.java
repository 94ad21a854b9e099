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
                "sku,mark,number,markets,valid_until,standing,days_left,number_form,expected,issuer,source,as_of");
        assertThat(table.out().lines().skip(1)).satisfiesExactly(
                line -> assertThat(line).startsWith("A-1,FSC,FSC-C123456,DE,2027-01-31,valid,70,as_expected,"),
                line -> assertThat(line).startsWith("A-2,FCC ID,12,US,,valid,,unusual,FCC ID: 2BK7T-SP10,"),
                line -> assertThat(line).startsWith("A-3,ANATEL,01234-24-05678,BR,2026-11-30,ends_soon,8,as_expected,"),
                line -> assertThat(line).startsWith("A-4,Lucky Seal,77,,2026-01-01,expired,-325,not_known,"));
        assertThat(table.err()).contains("1 number does not look like");
        assertThat(Call.of("evidence", "-w", workspace, "--as-of", "2026-11-22", "--json").out())
                .startsWith("{\"papers\":4,\"standing\":{\"ends_soon\":1,\"expired\":1,\"valid\":2},\"number_form\":{");
    }
}
