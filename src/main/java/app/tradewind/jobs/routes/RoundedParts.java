package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.stock.route.RouteCost;
import app.tradewind.stock.route.RouteCost.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of a cost in whole cents that add up to the rounded total: each is rounded down, and those that lose most get a cent back. */
public final class RoundedParts {

    private static final int UNNAMED_DIGITS = 2;

    private RoundedParts() { }

    public static Map<Part, Money> of(RouteCost cost, Currency currency) {
        int digits = currency.getDefaultFractionDigits() < 0 ? UNNAMED_DIGITS : currency.getDefaultFractionDigits();
        BigDecimal cent = BigDecimal.ONE.movePointLeft(digits);
        Map<Part, BigDecimal> down = new EnumMap<>(Part.class);
        Map<Part, BigDecimal> lost = new EnumMap<>(Part.class);
        cost.parts().forEach((part, amount) -> {
            // A figure such as 0.32 worked out in doubles may lie a hair under it.
            BigDecimal exact = BigDecimal.valueOf(amount).setScale(digits + 6, RoundingMode.HALF_UP);
            down.put(part, exact.setScale(digits, RoundingMode.FLOOR));
            lost.put(part, exact.subtract(down.get(part)));
        });
        BigDecimal sum = down.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int left = Money.ofComputed(cost.total(), currency).amount().subtract(sum).divide(cent).intValueExact();
        List<Part> most = lost.keySet().stream().sorted(Comparator.comparing(lost::get).reversed()).limit(Math.max(0, left)).toList();
        Map<Part, Money> rounded = new EnumMap<>(Part.class);
        down.forEach((part, amount) -> rounded.put(part, new Money(most.contains(part) ? amount.add(cent) : amount, currency)));
        return rounded;
    }
}
