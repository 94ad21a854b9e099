package app.tradewind.jobs.costs;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** One figure of {@link SellingCosts}: its key in the file, and what a person may write for it. */
public enum CostField {
    FREIGHT_PER_KG("freight-per-kg", true),
    FREIGHT_PER_PIECE("freight-per-piece", true),
    DUTY("duty", false),
    FULFILMENT("fulfilment", true),
    ADS("ads", false),
    RETURNS("returns", false),
    RETURN_COST("return-cost", true),
    LEAST_MARGIN("least-margin", false);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More figures than any cost has; keeps a slip of the keys from becoming a huge number. */
    private static final int MOST_FIGURES = 12;

    private final String key;
    private final boolean money;

    CostField(String key, boolean money) {
        this.key = key;
        this.money = money;
    }

    /** Its key in the file. */
    public String key() {
        return key;
    }

    /** An amount of money; otherwise a share in per cent. */
    public boolean isMoney() {
        return money;
    }

    /** What is wrong with what was typed and how to write it; empty where it is fine, and blank is fine. */
    public Optional<Phrase> problem(String typed) {
        if (plain(typed).isEmpty() || value(typed, Money.UNNAMED).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Phrase.of(money ? "jobs.costs.write-money"
                : this == DUTY ? "jobs.costs.write-duty" : "jobs.costs.write-share", typed.strip()));
    }

    /**
     * What was typed, as the file has it: {@code 4.20 EUR}, {@code 2.7 %}.
     *
     * @param usual currency of an amount that names none
     * @return empty where nothing usable was typed
     */
    Optional<String> value(String typed, Currency usual) {
        String text = plain(typed);
        return money ? amount(text, usual) : share(text);
    }

    /** The figure as a person would type it, blank where it is not known. */
    String typed(SellingCosts costs, Currency usual) {
        return switch (this) {
            case FREIGHT_PER_KG -> typed(costs.freight().perKg(), usual);
            case FREIGHT_PER_PIECE -> typed(costs.freight().perPiece(), usual);
            case DUTY -> typed(costs.duty());
            case FULFILMENT -> typed(costs.fulfilment(), usual);
            case ADS -> typed(costs.ads());
            case RETURNS -> typed(costs.returns().share());
            case RETURN_COST -> typed(costs.returns().cost(), usual);
            case LEAST_MARGIN -> typed(costs.leastMargin());
        };
    }

    private static String typed(Money money, Currency usual) {
        return money == null ? "" : money.currency().equals(usual) ? money.amount().toPlainString() : money.toString();
    }

    private static String typed(BigDecimal share) {
        return share == null ? "" : figure(share.multiply(HUNDRED));
    }

    private static Optional<String> amount(String text, Currency usual) {
        String[] parts = text.split("\\s+|(?<=[0-9.])(?=[A-Z])", 2);
        return number(parts[0]).flatMap(number -> currency(parts.length == 1 ? usual.getCurrencyCode() : parts[1].strip())
                .map(currency -> new Money(number, currency).toString()));
    }

    private Optional<String> share(String text) {
        String figure = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        // A tariff may be more than the goods are worth; a share of a price or of pieces may not.
        return number(figure).filter(number -> this == DUTY || number.compareTo(HUNDRED) <= 0).map(number -> figure(number) + " %");
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A plain number that is not negative. A comma is refused: it is a point to some and a thousand to others. */
    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MOST_FIGURES && text.matches("[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String figure(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Without blanks around, full-width figures of a Chinese keyboard as plain ones, currency codes in capitals. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
