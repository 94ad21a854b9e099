package app.tradewind.intake.study;

import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.parsing.NumberText;
import java.math.BigDecimal;

/**
 * Watches all texts of a column of shares and decides its scale: {@code 8.33%} and {@code 8.33} beside
 * {@code 97.5} are in per cent, {@code 0.0833} with nothing above one is a share already.
 */
public final class ShareColumn {

    private final BigDecimal most;
    private boolean signs;
    private boolean plainTexts;
    private boolean above;

    /** @param most what a share that is not in per cent reaches at the most */
    public ShareColumn(int most) {
        this.most = BigDecimal.valueOf(most);
    }

    /** @param text trimmed and not blank @param real whether it is a workbook's own number */
    public void see(String text, boolean real) {
        NumberText number = NumberText.of(text);
        if (number == null) {
            return;
        }
        if (number.isPercent()) {
            signs = true;
            return;
        }
        plainTexts |= !real;
        BigDecimal value = number.value(NumberStyle.POINT);
        value = value == null ? number.value(NumberStyle.COMMA) : value;
        above |= value != null && value.abs().compareTo(most) > 0;
    }

    /** Whether cells without a sign are in per cent. */
    public boolean percent() {
        return above || signs && plainTexts;
    }

    /** Whether any cell is in per cent. */
    public boolean anyPercent() {
        return above || signs;
    }
}
