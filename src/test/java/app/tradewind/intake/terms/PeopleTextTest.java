package app.tradewind.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text that may hold people's data")
class PeopleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "write to ann.b+c@mail.example.com, please | write to ***, please",
        "电话13800138000谢谢 | 电话***谢谢",
        "+49 30 123456-78 | ***",
        "(415) 555-0100 ext | *** ext",
        "身份证 11010519491231002X | 身份证 ***",
        "GB29 NWBK 6016 1331 9268 19 | ***"})
    @DisplayName("has it masked and keeps the rest")
    void masked(String text, String expected) {
        assertThat(PeopleText.mask(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-14 10:20:30", "4006381333931", "111-0000001-0000002", "110105194912310021",
        "B0EXAMPLE1", "1,234,567.89", "GB29 NWBK 6016 1331 9268 18", "576912778059905734", "20 x 30 cm, 1200 mAh"})
    @DisplayName("is left alone where it is a day, a barcode, an order or fails its check digits")
    void leftAlone(String text) {
        assertThat(PeopleText.mask(text)).isSameAs(text);
    }

    @Test
    @DisplayName("is masked alike by the quick look and by all patterns")
    void quickLook() {
        List<String> pieces = List.of("13800138000", "138", "0013", "1234", "415", "555", "0100", "+49", "(", ") ", "-", " ",
                ".", "/", "030", "DE89", "3704", "0044", "0532", "0130", "00", "GB29", "NWBK", "6016", "1331", "9268", "19",
                "11010519491231002X", "a", "_", "@", "b.c", "保温", "7", "12345678901234567");
        int masked = 0;
        for (int seed = 0; seed < 60_000; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = chance.nextInt(1, 9); i > 0; i--) {
                text.append(pieces.get(chance.nextInt(pieces.size())));
            }
            String slow = PeopleText.mask(text.toString(), new DigitRuns(true, true, true, true));
            assertThat(PeopleText.mask(text.toString(), DigitRuns.of(text.toString()))).as(text.toString()).isEqualTo(slow);
            masked += slow.contentEquals(text) ? 0 : 1;
        }
        assertThat(masked).isGreaterThan(1000);
    }
}
