package app.tradewind.jobs.desk.deals;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.OrderTerm;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person told of how products are ordered and how their selling ends. Nothing told is {@code null} or
 * {@code NaN}, never zero.
 */
public final class OwnTerms {

    /** Nothing was told. */
    public static final OwnTerms NONE = new OwnTerms(List.of());

    private final List<OrderTerm> told;
    private final Map<String, Map<Kind, String>> bySku = new HashMap<>();

    /**
     * @param lastDay on which it sells at its price
     * @param leftover what a piece left then brings, {@code null} where nobody said
     */
    public record Season(LocalDate lastDay, Money leftover) { }

    /**
     * @param perKilogram freight
     * @param days from order to stock
     * @param sdDays their deviation, {@code NaN} where nobody said
     */
    public record Quick(Money perKilogram, double days, double sdDays) { }

    public OwnTerms(List<OrderTerm> told) {
        this.told = List.copyOf(told);
        told.forEach(term -> bySku.computeIfAbsent(term.sku(), sku -> new HashMap<>()).put(term.kind(), term.figure()));
    }

    public List<OrderTerm> told() {
        return told;
    }

    public Optional<String> at(String sku, Kind kind) {
        return Optional.ofNullable(bySku.getOrDefault(sku, Map.of()).get(kind));
    }

    /** {@code null} where none was told. */
    public Season season(String sku) {
        return at(sku, Kind.SEASON_END).map(day -> new Season(LocalDate.parse(day), money(sku, Kind.LEFTOVER))).orElse(null);
    }

    /** {@code null} where price or days were not told: one without the other says nothing. */
    public Quick quick(String sku) {
        Money perKilogram = money(sku, Kind.QUICK_PER_KG);
        double days = number(sku, Kind.QUICK_DAYS);
        return perKilogram == null || Double.isNaN(days) ? null : new Quick(perKilogram, days, number(sku, Kind.QUICK_SD_DAYS));
    }

    /** {@code null} where the shop's own holds. */
    public Money orderCost(String sku) {
        return money(sku, Kind.ORDER_COST);
    }

    /** Empty where none was chosen. */
    public String supplier(String sku) {
        return at(sku, Kind.SUPPLIER).orElse("");
    }

    private Money money(String sku, Kind kind) {
        return at(sku, kind).map(text -> text.split(" ")).map(parts -> new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1])))
                .orElse(null);
    }

    private double number(String sku, Kind kind) {
        return at(sku, kind).map(Double::valueOf).orElse(Double.NaN);
    }
}
