package app.tradewind.market;

import app.tradewind.catalog.Money;
import app.tradewind.reference.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures of one section, each with the section's source and day. A blank is a figure that
 * is not known: it gives {@code null}. Shares are written with their sign, {@code 19 %}, and money with
 * its currency, {@code 150 EUR}, so that nobody takes one for the other.
 */
final class FactReader {

    private static final Pattern SHARE = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ?%");
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");
    private static final int PERCENT_DIGITS = 2;

    private final String source;
    private final LocalDate checked;

    FactReader(Entry section) {
        source = section.text("source");
        checked = section.field("checked").day();
    }

    <T> Fact<T> fact(T value) {
        return new Fact<>(value, source, checked);
    }

    /** {@code 19 %} as 0.19, or {@code null} where blank. */
    Fact<BigDecimal> share(Entry entry) {
        return entry.text().isBlank() ? null : fact(percent(entry));
    }

    /** Shares by category; here a blank has no meaning and is refused. */
    Map<String, Fact<BigDecimal>> shares(Entry entry) {
        Map<String, Fact<BigDecimal>> shares = new HashMap<>();
        entry.map().forEach((category, value) -> shares.put(MarketProfiles.key(category), fact(percent(value))));
        return shares;
    }

    /** {@code 150 EUR}, or {@code null} where blank. */
    Fact<Money> money(Entry entry) {
        return entry.text().isBlank() ? null : fact(amount(entry));
    }

    ParcelRule parcelRule(Entry entry) {
        entry.allowOnly(Set.of("up-to", "charge", "amount", "rate", "from", "until", "source", "checked"));
        ParcelRule.Kind kind = entry.oneOf(ParcelRule.Kind.class, "charge");
        Money amount = entry.find("amount").map(FactReader::amount).orElse(null);
        BigDecimal rate = entry.find("rate").map(FactReader::percent).orElse(null);
        if (kind == ParcelRule.Kind.FLAT_PER_HEADING && amount == null) {
            throw entry.wrong("reference.missing", "amount");
        }
        if (kind == ParcelRule.Kind.RATE && rate == null) {
            throw entry.wrong("reference.missing", "rate");
        }
        ParcelRule.Dates dates = new ParcelRule.Dates(
                entry.day("from").orElse(null), entry.day("until").orElse(null));
        if (dates.from() != null && dates.until() != null && dates.until().isBefore(dates.from())) {
            throw entry.field("until").wrong("market.ends-before-it-starts", dates.from(), dates.until());
        }
        return new ParcelRule(entry.find("up-to").map(FactReader::amount).orElse(null),
                new ParcelRule.Charge(kind, amount, rate), dates,
                entry.text("source", source), entry.day("checked").orElse(checked));
    }

    private static BigDecimal percent(Entry entry) {
        Matcher share = SHARE.matcher(entry.text().strip());
        if (!share.matches()) {
            throw entry.wrong("market.not-a-share", entry.text());
        }
        return new BigDecimal(share.group(1)).movePointLeft(PERCENT_DIGITS);
    }

    private static Money amount(Entry entry) {
        Matcher money = MONEY.matcher(entry.text().strip());
        if (!money.matches()) {
            throw entry.wrong("market.not-money", entry.text());
        }
        try {
            return Money.of(money.group(1), money.group(2));
        } catch (IllegalArgumentException e) {
            throw entry.wrong("market.not-a-currency", money.group(2));
        }
    }
}
