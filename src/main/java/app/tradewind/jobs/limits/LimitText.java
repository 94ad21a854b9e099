package app.tradewind.jobs.limits;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bound as a person writes it: {@code 19.99}, {@code 19.99 EUR}, {@code 15 %}; {@code none} where a file's is not to count. */
public final class LimitText {

    /** Says that there is no bound, whatever a file says. */
    public static final String NONE = "NONE";
    private static final Pattern MONEY = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*([A-Z]{3})?");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)\\s*%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.TEN;

    private LimitText() { }

    /**
     * @param figure {@code null} for none
     * @param currency of an amount
     */
    public record Read(BigDecimal figure, Currency currency) { }

    /**
     * @param usual the currency of the item's price
     * @return empty where it cannot be read, is out of range, or stands in another currency
     */
    public static Optional<Read> read(Kind kind, String typed, Currency usual) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (text.equals(NONE)) {
            return Optional.of(new Read(null, null));
        }
        if (kind.isMoney()) {
            Matcher money = MONEY.matcher(text);
            boolean fine = money.matches() && new BigDecimal(money.group(1)).signum() > 0
                    && (money.group(2) == null || money.group(2).equals(usual.getCurrencyCode()));
            return fine ? Optional.of(new Read(placed(new BigDecimal(money.group(1)), usual), usual)) : Optional.empty();
        }
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            return Optional.empty();
        }
        BigDecimal figure = new BigDecimal(share.group(1)).divide(HUNDRED);
        boolean below = kind != Kind.STEP && kind != Kind.MARGIN || figure.compareTo(BigDecimal.ONE) < 0;
        boolean above = kind != Kind.RIVAL_LEAST && kind != Kind.RIVAL_MOST || figure.signum() > 0;
        return below && above && figure.compareTo(MOST) <= 0 ? Optional.of(new Read(figure, null)) : Optional.empty();
    }

    private static BigDecimal placed(BigDecimal amount, Currency currency) {
        return amount.setScale(Math.max(amount.scale(), Math.max(0, currency.getDefaultFractionDigits())));
    }

    /** How to write a bound that could not be read. */
    public static Phrase problem(Kind kind, String typed, Currency usual) {
        return kind.isMoney() ? Phrase.of("limits.write.money", name(kind), typed.strip(), usual.getCurrencyCode())
                : Phrase.of(kind == Kind.STEP || kind == Kind.MARGIN ? "limits.write.part" : "limits.write.share", name(kind), typed.strip());
    }

    /** As a person would type it. */
    public static String typed(PriceLimit limit) {
        if (limit.figure() == null) {
            return NONE.toLowerCase(Locale.ROOT);
        }
        if (limit.money() != null) {
            return limit.money().currency().equals(Money.UNNAMED) ? limit.figure().toPlainString() : limit.money().toString();
        }
        BigDecimal percent = limit.figure().multiply(HUNDRED);
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + " %";
    }

    /** What a bound is called. */
    public static Phrase name(Kind kind) {
        return Phrase.of(switch (kind) {
            case FLOOR -> "limits.kind.floor";
            case CAP -> "limits.kind.cap";
            case MAP -> "limits.kind.map";
            case MARGIN -> "limits.kind.margin";
            case STEP -> "limits.kind.step";
            case RIVAL_LEAST -> "limits.kind.rival-least";
            case RIVAL_MOST -> "limits.kind.rival-most";
            case CARRYING -> "limits.kind.carrying";
        });
    }
}
