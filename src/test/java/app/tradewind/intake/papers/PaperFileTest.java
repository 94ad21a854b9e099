package app.tradewind.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.cli.PaperFiles;
import app.tradewind.copyrisk.evidence.MarkRegister;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.papers.PaperReading.Proposal;
import app.tradewind.jobs.desk.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFileTest {

    private final MarkRegister register = ReferenceData.shipped().marks();

    @TempDir
    private Path folder;

    @Test
    void aPdfTellsItsMarkNumberAndLastDay() throws IOException, UnusableFileException {
        Path file = PaperFiles.pdf(folder.resolve("grant.pdf"), "GRANT OF EQUIPMENT AUTHORIZATION", "FCC ID: 2BK7T-SP10",
                "Applicant: Example Works Ltd, telephone 13800138000", "Valid until: 31 March 2028");
        PaperFile paper = PaperFile.read(file);
        assertThat(paper.kind()).isEqualTo(PaperFile.Kind.PDF);
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(PaperReading.of(paper.text(), register))
                .containsExactly(new Proposal("FCC", "FCC ID: 2BK7T-SP10", LocalDate.of(2028, 3, 31)));
    }

    @Test
    void severalMarksOnOnePaperAreSeveralProposals() {
        String text = "Certificate of conformity\nFSC Chain of Custody\nFSC-C123456\n\nOEKO-TEX STANDARD 100\n"
                + "certificate 23.HCN.45812 Hohenstein\nExpiry date: 2027-05-31\n";
        assertThat(PaperReading.of(text, register)).containsExactly(
                new Proposal("FSC", "FSC-C123456", LocalDate.of(2027, 5, 31)),
                new Proposal("OEKO-TEX", "23.HCN.45812 Hohenstein", LocalDate.of(2027, 5, 31)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Valid until 2027-03-31 | 2027-03-31", "gültig bis: 31.03.2027 | 2027-03-31", "有效期至：2027年3月31日 | 2027-03-31",
        "Expires on 31/03/2027 | 2027-03-31", "Expires 03/31/2027 | 2027-03-31", "Expires 03/04/2027 | ", "no end is given | ",
        "Valid until 2027-03-31, expires 2028-01-01 | "})
    void theLastDayIsReadWhereItCanOnlyBeOne(String line, LocalDate day) {
        List<Proposal> read = PaperReading.of("FSC\nFSC-C123456\n" + line, register);
        assertThat(read).singleElement().extracting(Proposal::validUntil).isEqualTo(day);
    }

    @Test
    void numbersOfNoMarkThatIsNamedAreNotProposed() {
        assertThat(PaperReading.of("Invoice 20240107116789\nTelephone 13800138000\nK213456", register)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedByName() throws IOException {
        refused(Files.writeString(folder.resolve("a.pdf"), "hello"), "intake.papers.no-paper");
        refused(Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\nnot one"), "intake.papers.damaged");
        refused(PaperFiles.locked(folder.resolve("locked.pdf"), "secret", "FSC-C123456"), "intake.papers.locked");
    }

    @Test
    void aPdfDamagedAnywhereIsReadOrRefusedAndNeverAnythingElse() throws IOException {
        byte[] whole = Files.readAllBytes(PaperFiles.pdf(folder.resolve("whole.pdf"), "FSC", "FSC-C123456"));
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            byte[] broken = whole.clone();
            for (int k = 0; k < 1 + round / 6; k++) {
                broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("broken.pdf"), broken);
            try {
                assertThat(PaperFile.read(file).text()).isNotNull();
            } catch (UnusableFileException e) {
                assertThat(e.phrase().code()).startsWith("intake.papers.");
            }
        }
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> PaperFile.read(file)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().code()).isEqualTo(code));
    }
}
