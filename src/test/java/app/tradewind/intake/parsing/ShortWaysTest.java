package app.tradewind.intake.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The short ways give what the long ones give, or nothing. */
class ShortWaysTest {

    private static final String NUMBERS = "0011234567899.....,- ";
    private static final String STAMPS = "2026-03-14T09:26:53Z";
    private static final String ODD = "0123456789-:T Z./";

    @Test
    void numbers() {
        SplittableRandom chance = new SplittableRandom(5);
        int taken = 0;
        for (int round = 0; round < 60_000; round++) {
            String text = text(chance, NUMBERS, 1 + chance.nextInt(9));
            NumberText slow = NumberText.of(text);
            NumberText.Shape shape = PlainNumber.shape(text);
            BigDecimal value = PlainNumber.value(text);
            assertThat(shape == null).as(text).isEqualTo(value == null);
            if (shape != null) {
                taken++;
                assertThat(slow).as(text).isNotNull();
                assertThat(shape).as(text).isEqualTo(slow.shape());
                assertThat(slow.currencySign()).isEmpty();
            }
            for (NumberStyle style : NumberStyle.values()) {
                assertThat(NumberText.value(text, style)).as("%s %s", text, style)
                        .isEqualTo(slow == null ? null : slow.value(style));
            }
        }
        assertThat(taken).isGreaterThan(3_000);
        assertThat(NumberText.value("12345678901234567890.5", NumberStyle.POINT)).isEqualTo("12345678901234567890.5");
    }

    @Test
    void days() {
        SplittableRandom chance = new SplittableRandom(6);
        int[] lengths = {10, 19, 20};
        int taken = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder(STAMPS.substring(0, lengths[chance.nextInt(3)]));
            for (int i = chance.nextInt(6); i > 0; i--) {
                int at = chance.nextInt(text.length());
                boolean figure = Character.isDigit(text.charAt(at)) && chance.nextInt(9) > 0;
                text.setCharAt(at, figure ? (char) ('0' + chance.nextInt(10)) : ODD.charAt(chance.nextInt(ODD.length())));
            }
            String stamp = text.toString();
            taken += IsoStamp.fits(stamp) ? 1 : 0;
            assertThat(DateText.partial(stamp)).as(stamp).isEqualTo(new DateScan(CellText.fold(stamp)).read());
        }
        assertThat(taken).isGreaterThan(20_000);
    }

    private static String text(SplittableRandom chance, String of, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(of.charAt(chance.nextInt(of.length())));
        }
        return text.toString();
    }
}
