package app.tradewind.intake.reading.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SheetNumberTest {

    /** The long way: fifteen figures, no closing zeros after the point. */
    private static String shown(String raw) {
        BigDecimal rounded = new BigDecimal(raw).round(new MathContext(15, RoundingMode.HALF_UP));
        return (rounded.scale() > 0 ? rounded.stripTrailingZeros() : rounded).toPlainString();
    }

    @Test
    void a_number_that_stands_as_it_would_be_shown_is_left_as_it_stands() {
        SplittableRandom chance = new SplittableRandom(9);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder raw = new StringBuilder(chance.nextInt(4) == 0 ? "-" : "");
            for (int i = 1 + chance.nextInt(17); i > 0; i--) {
                raw.append((char) ('0' + chance.nextInt(10) * chance.nextInt(2)));
            }
            if (chance.nextInt(3) > 0) {
                raw.insert(raw.length() - chance.nextInt(Math.min(raw.length(), 5)), '.');
            }
            String text = raw.toString();
            if (text.matches("-?\\d+(\\.\\d*)?(E\\d+)?")) {
                assertThat(SheetCell.plain(text)).as(text).isEqualTo(shown(text));
            }
        }
        assertThat(SheetCell.plain("0")).isEqualTo("0");
        assertThat(SheetCell.plain("0.1")).isEqualTo("0.1");
        assertThat(SheetCell.plain("12.300000000000001")).isEqualTo("12.3");
        assertThat(SheetCell.plain("1.5E-3")).isEqualTo("0.0015");
    }
}
