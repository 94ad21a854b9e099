package app.tradewind.stock.route.lane;

import app.tradewind.catalog.Money;
import app.tradewind.reference.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single figures of a lane: {@code 4.20 USD}, {@code 95 %}, {@code 45}; left out or blank is not known. */
final class LaneFields {

    private static final Pattern MONEY = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?) ([A-Z]{3})");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?) ?%");
    private static final Pattern STEP = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4})|\\+) (\\d.*)");
    private static final int PERCENT = 2;

    private final Entry entry;

    LaneFields(Entry entry) {
        this.entry = entry;
    }

    Money money(String key) {
        return read(key, text -> money(text, key));
    }

    /** {@code 95 %} as 0.95. */
    BigDecimal share(String key) {
        return read(key, text -> {
            Matcher share = SHARE.matcher(text);
            if (!share.matches()) {
                throw entry.field(key).wrong("route.file.not-share", text);
            }
            return new BigDecimal(share.group(1)).movePointLeft(PERCENT);
        });
    }

    /** A number that is not negative. */
    BigDecimal number(String key) {
        return read(key, text -> {
            if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
                throw entry.field(key).wrong("route.file.not-number", text);
            }
            return new BigDecimal(text);
        });
    }

    LocalDate day(String key) {
        return read(key, text -> entry.field(key).day());
    }

    String text(String key) {
        return entry.text(key, "").strip();
    }

    /** {@code 181-270 17.66 USD; 271+ 30 USD}: from day to day, a cubic metre and month. */
    List<Lane.Ageing> ageing(String key) {
        List<Lane.Ageing> steps = new ArrayList<>();
        for (String step : text(key).split(";")) {
            if (step.isBlank()) {
                continue;
            }
            Matcher parts = STEP.matcher(step.strip());
            if (!parts.matches()) {
                throw entry.field(key).wrong("route.file.not-ageing", step.strip());
            }
            // The last day counts in full, so the step ends where the next day begins.
            steps.add(new Lane.Ageing(Integer.parseInt(parts.group(1)), parts.group(2) == null ? null : Integer.parseInt(parts.group(2)) + 1,
                    money(parts.group(3), key)));
        }
        return steps;
    }

    private Money money(String text, String key) {
        Matcher money = MONEY.matcher(text.strip());
        try {
            if (money.matches()) {
                return new Money(new BigDecimal(money.group(1)), Currency.getInstance(money.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // No such currency: told below, with its line.
        }
        throw entry.field(key).wrong("route.file.not-money", text);
    }

    private <T> T read(String key, Function<String, T> reading) {
        String text = text(key);
        return text.isEmpty() ? null : reading.apply(text);
    }
}
