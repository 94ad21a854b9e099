package app.tradewind.words.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5000 mah | 5000", "5,000 mah | 5000", "5.000 mah | 5000", "5 000 mah | 5000", "1,5 mah | 1.5", "1.25mah | 1.25",
        "12 000 500 mah | 12000500", "1234567, 806 mah | 806", "3 5000 mah | 5000", "0.500 mah | 0.5", "up to 10+ mah | 10",
        "1'200 mah | 1200", "约50mah | 50", "五十mah | 50", "3万mah | 30000", "三万五千mah | 35000", "两千mah | 2000", "十二mah | 12",
        "twelve mah | 12", "two thousand mah | 2000", "two thousand five hundred mah | 2500", "a hundred mah | 100",
        "zwei mah | 2", "dix mah | 10", "cincuenta mah | 50", "오십 mah | 50", "десять mah | 10"})
    void a_figure_before_its_unit(String text, double value) {
        String folded = Folding.term(text);
        Figures.Figure figure = Figures.before(folded, folded.indexOf("mah"));
        assertThat(figure).isNotNull();
        assertThat(figure.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"h13 mah", "ip68 mah", "v5.1.2 mah", "of mah", "mah", "' mah'", "big mah"})
    void what_is_no_figure_is_none(String text) {
        String folded = Folding.term(text);
        assertThat(Figures.before(folded, folded.indexOf("mah"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5000 | 5000", " 1,7 | 1.7", "5000mah | NaN", "mdf | NaN", "'' | NaN", "a 5 | NaN"})
    void a_figure_alone(String text, double value) {
        assertThat(Double.valueOf(Figures.plain(text))).isEqualTo(Double.valueOf(value));
    }
}
