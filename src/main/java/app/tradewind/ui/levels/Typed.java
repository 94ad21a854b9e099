package app.tradewind.ui.levels;

import app.tradewind.forecast.override.Wish.Change;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person types to change a forecast: {@code +10 %}, {@code -15%}, or pieces a week as {@code 1,200}. */
final class Typed {

    private static final Pattern SHARE = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)%");
    private static final Pattern PIECES = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final int PLACES = 2;

    private Typed() { }

    /** Empty where it is neither, or less than nothing. */
    static Optional<Change> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").replace('−', '-');
        Matcher share = SHARE.matcher(plain);
        if (share.matches()) {
            double amount = new BigDecimal(share.group(1)).movePointLeft(PLACES).doubleValue();
            return amount < -1 ? Optional.empty() : Optional.of(new Change(true, amount));
        }
        return PIECES.matcher(plain).matches() ? Optional.of(new Change(false, Double.parseDouble(plain.replace(",", "")))) : Optional.empty();
    }
}
