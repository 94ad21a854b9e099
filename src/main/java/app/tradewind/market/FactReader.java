package app.tradewind.market;

import app.tradewind.catalog.Money;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures of one section, each with the section's source and day. A blank is a figure that
 * is not known: it gives {@code null}. Shares are written with their sign, {@code 19 %}, and money with
 * its currency, {@code 150 EUR}, so that nobody takes one for the other. A figure with another source or
 * with dates is a map: {@code {value: 21 %, source: …, checked: 2026-01-01, from: 2025-08-01}}.
 */
final class FactReader {

    private static final Pattern SHARE = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ?%");
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");
    private static final int PERCENT_DIGITS = 2;

    /** What a figure of its own source is made of. */
    private static final Set<String> OWN = Set.of("value", "source", "checked", "from", "until");

    private final String source;
    private final LocalDate checked;

    FactReader(Entry section) {
        source = section.text("source");
        checked = section.field("checked").day();
    }

    /** The figure of an entry, {@code null} where it is blank. */
    <T> Fact<T> fact(Entry entry, Function<Entry, T> reading) {
        if (!entry.isMap()) {
            return entry.text().isBlank() ? null : new Fact<>(reading.apply(entry), source, checked);
        }
        entry.allowOnly(OWN);
        Entry value = entry.field("value");
        return value.text().isBlank() ? null : new Fact<>(reading.apply(value), entry.text("source", source),
                entry.day("checked").orElse(checked), dates(entry));
    }

    /** {@code 19 %} as 0.19, or {@code null} where blank. */
    Fact<BigDecimal> share(Entry entry) {
        return fact(entry, FactReader::percent);
    }

    /** Shares by category; a blank takes the category out of the table. */
    Map<String, Fact<BigDecimal>> shares(Entry entry) {
        Map<String, Fact<BigDecimal>> shares = new HashMap<>();
        entry.map().forEach((category, value) -> {
            Fact<BigDecimal> share = share(value);
            if (share != null) {
                shares.put(MarketProfiles.key(category), share);
            }
        });
        return shares;
    }

    /** {@code 150 EUR}, or {@code null} where blank. */
    Fact<Money> money(Entry entry) {
        return fact(entry, FactReader::amount);
    }

    Levy levy(Entry entry) {
        entry.allowOnly(Set.of("name", "amount", "per", "up-to", "from", "until", "source", "checked"));
        Money amount = amount(entry.field("amount"));
        return new Levy(new Bilingual(entry.field("name").text("en"), entry.field("name").text("zh")), amount,
                entry.oneOf(Levy.Per.class, "per"), entry.find("up-to").map(FactReader::amount).orElse(null), dates(entry),
                new Fact<>(amount, entry.text("source", source), entry.day("checked").orElse(checked)));
    }

    private static Dates dates(Entry entry) {
        Dates dates = new Dates(entry.day("from").orElse(null), entry.day("until").orElse(null));
        if (dates.from() != null && dates.until() != null && dates.until().isBefore(dates.from())) {
            throw entry.field("until").wrong("market.ends-before-it-starts", dates.from(), dates.until());
        }
        return dates;
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
        return new ParcelRule(entry.find("up-to").map(FactReader::amount).orElse(null),
                new ParcelRule.Charge(kind, amount, rate), dates(entry),
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
