package app.tradewind.copyrisk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.copyrisk.evidence.MarkRegister.Form;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.ReferenceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkRegisterTest {

    private final MarkRegister register = ReferenceData.shipped().marks();

    @Test
    void everyMarkIsFoundByItsNamesAndKnowsItsOwnExample() {
        assertThat(register.marks()).hasSizeGreaterThan(50).allSatisfy(mark -> {
            assertThat(mark.source()).isNotBlank();
            assertThat(mark.names()).allSatisfy(name -> assertThat(register.named(name)).contains(mark));
            assertThat(register.form(mark.names().get(0), mark.number().example())).isEqualTo(Form.AS_EXPECTED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FCC ID | 2BK7T-SP10 | AS_EXPECTED", "FCC ID | 12 | UNUSUAL", "fcc id | 2bk7t | UNUSUAL",
        "FDA 510(k) | K213456 | AS_EXPECTED", "FDA 510(k) | K21345 | UNUSUAL", "FSC | FSC-C123456 | AS_EXPECTED",
        "FSC | C12 | UNUSUAL", "OEKO-TEX STANDARD 100 | 23.HCN.45812 | AS_EXPECTED", "OEKO-TEX STANDARD 100 | 45812 | UNUSUAL",
        "ANATEL | 01234-24-05678 | AS_EXPECTED", "GOTS | '' | BLANK", "Lucky Star Seal | 12345 | NOT_KNOWN",
        "技適 | 201-250987 | AS_EXPECTED"})
    void numbersAreComparedWithTheFormOfTheirMark(String mark, String number, Form form) {
        assertThat(register.form(mark, number)).isEqualTo(form);
    }

    @Test
    void aMarkWhoseOwnExampleDoesNotFitIsRefusedWithItsLine() {
        String text = "marks:\n  - id: x\n    names: [X]\n    issuer: self\n"
                + "    number: {called: X number, pattern: '^[0-9]+$', example: abc}\n    source: s\n    checked: 2026-01-01\n";
        assertThatThrownBy(() -> MarkRegister.of(List.of(DataFile.parse("own.yaml", text))))
                .isInstanceOf(ReferenceException.class).hasMessageContaining("own.yaml").hasMessageContaining("2");
    }
}
