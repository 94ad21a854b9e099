package app.tradewind.ui.levels;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types to plan a promotion: a discount as {@code 20 %}, {@code 20} or {@code 8折}, which leaves eight
 * tenths to pay; a price as {@code 1,299.00}.
 */
final class PlanTyped {

    private static final Pattern PERCENT = Pattern.compile("-?(\\d{1,2}(?:\\.\\d+)?)%?");
    private static final Pattern TENTHS = Pattern.compile("(\\d(?:\\.\\d)?)折");
    private static final Pattern PRICE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final int PLACES = 2;

    private PlanTyped() { }

    /** Share of the price that is taken off; empty where it is none between nothing and all. */
    static Optional<Double> discount(String typed) {
        String plain = plain(typed);
        Matcher tenths = TENTHS.matcher(plain);
        Matcher percent = PERCENT.matcher(plain);
        BigDecimal share = tenths.matches() ? BigDecimal.ONE.subtract(new BigDecimal(tenths.group(1)).movePointLeft(1))
                : percent.matches() ? new BigDecimal(percent.group(1)).movePointLeft(PLACES) : BigDecimal.ZERO;
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0 ? Optional.of(share.doubleValue()) : Optional.empty();
    }

    /** Empty where it is no amount above zero. */
    static Optional<BigDecimal> price(String typed) {
        String plain = plain(typed);
        return PRICE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))).filter(price -> price.signum() > 0)
                : Optional.empty();
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").replace('−', '-');
    }
}
