package app.tradewind.copyrisk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5000 | 5000", "5,000 | 5000", "5.000 | 5000", "5 000 | 5000", "1,5 | 1.5", "1.25 | 1.25", "12 000 500 | 12000500",
        "1234567, 806 | 806", "3 5000 | 5000", "1234 567 | 567", "2.5. | 2.5", "1,2,3 | 2.3"})
    void reads_the_figure_that_the_unit_follows(String digits, double value) {
        assertThat(DataCheck.number(digits)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'.,'"})
    void what_is_no_figure_is_none(String digits) {
        assertThat(DataCheck.number(digits)).isNaN();
    }
}
