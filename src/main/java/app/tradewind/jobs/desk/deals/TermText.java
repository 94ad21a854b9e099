package app.tradewind.jobs.desk.deals;

import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.words.Phrase;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a person writes one of the terms, and how it is kept. */
public final class TermText {

    private static final Pattern MONEY = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*([A-Z]{3})?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*(?:D|DAYS?|天)?");
    private static final int MOST_DAYS = 365;

    private TermText() { }

    /**
     * @param usual currency of an amount that names none
     * @return as it is kept; empty where it cannot be read
     */
    public static Optional<String> read(Kind kind, String typed, Currency usual) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return switch (kind) {
            case SEASON_END -> day(text);
            case LEFTOVER, QUICK_PER_KG, ORDER_COST -> money(text.toUpperCase(Locale.ROOT), usual);
            case QUICK_DAYS -> days(text.toUpperCase(Locale.ROOT)).filter(days -> Double.parseDouble(days) >= 1);
            case QUICK_SD_DAYS -> days(text.toUpperCase(Locale.ROOT));
            case SUPPLIER -> text.isEmpty() ? Optional.empty() : Optional.of(text);
        };
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> money(String text, Currency usual) {
        Matcher money = MONEY.matcher(text);
        if (!money.matches()) {
            return Optional.empty();
        }
        try {
            Currency currency = money.group(2) == null ? usual : Currency.getInstance(money.group(2));
            return Optional.of(money.group(1) + " " + currency.getCurrencyCode());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> days(String text) {
        Matcher days = DAYS.matcher(text);
        return days.matches() && Double.parseDouble(days.group(1)) <= MOST_DAYS ? Optional.of(days.group(1)) : Optional.empty();
    }

    /** What it is called. */
    public static Phrase title(Kind kind) {
        return Phrase.of(switch (kind) {
            case SEASON_END -> "deal.kind.season-end";
            case LEFTOVER -> "deal.kind.leftover";
            case QUICK_PER_KG -> "deal.kind.quick-per-kg";
            case QUICK_DAYS -> "deal.kind.quick-days";
            case QUICK_SD_DAYS -> "deal.kind.quick-sd-days";
            case ORDER_COST -> "deal.kind.order-cost";
            case SUPPLIER -> "deal.kind.supplier";
        });
    }

    /** How to write what could not be read. */
    public static Phrase problem(Kind kind, String typed) {
        return Phrase.of(switch (kind) {
            case SEASON_END -> "deal.write.day";
            case LEFTOVER, QUICK_PER_KG, ORDER_COST -> "deal.write.money";
            case QUICK_DAYS, QUICK_SD_DAYS -> "deal.write.days";
            case SUPPLIER -> "deal.write.supplier";
        }, title(kind), typed.strip());
    }
}
