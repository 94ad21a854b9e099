package app.tradewind.jobs.shop;

import app.tradewind.catalog.Money;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.stock.policy.ServicePlan.Way;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules as a person types them: shares in per cent, amounts as {@code 80} or {@code 80 USD}, blank for
 * not known.
 *
 * @param way where a level comes from
 * @param measure what it counts
 * @param typed texts by field: a class name, or one of {@link #LEVEL}, {@link #HOLDING}, {@link #ORDER}, {@link #LINE}
 * @param home the currency an amount without one is in
 */
public record ShopForm(Way way, Measure measure, Map<String, String> typed, Currency home) {

    public static final String LEVEL = "level";
    public static final String HOLDING = "holding";
    public static final String ORDER = "order";
    public static final String LINE = "line";

    private static final int MOST_FIGURES = 15;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public ShopForm {
        typed = Map.copyOf(typed);
    }

    /** The rules as they would be typed. */
    public static ShopForm of(ShopRules rules, Currency home) {
        Map<String, String> typed = new HashMap<>();
        typed.put(LEVEL, share(rules.service().way() == Way.ONE ? rules.service().level() : Double.NaN));
        ServiceClass.names().forEach(name -> typed.put(name, share(rules.service().classes().getOrDefault(name, Double.NaN))));
        typed.put(HOLDING, share(rules.holdingRate()));
        typed.put(ORDER, amount(rules.orderCost(), home));
        typed.put(LINE, amount(rules.lineCost(), home));
        return new ShopForm(rules.service().way(), rules.measure(), typed, home);
    }

    /** Whether a field counts under a way; the others are left as they are. */
    public boolean counts(String field) {
        return switch (field) {
            case HOLDING, ORDER, LINE -> true;
            case LEVEL -> way == Way.ONE;
            default -> way == Way.CLASSES;
        };
    }

    /** What is wrong with a field and how to write it; empty where it is fine. Only the level for all must not be blank. */
    public Optional<Phrase> problem(String field) {
        String text = text(field);
        if (!counts(field) || text.isEmpty() && !field.equals(LEVEL)) {
            return Optional.empty();
        }
        return switch (field) {
            case ORDER, LINE -> money(text).isPresent() ? Optional.empty() : Optional.of(Phrase.of("stock.form.write-money", text, home.getCurrencyCode()));
            case HOLDING -> share(text).isPresent() ? Optional.empty() : Optional.of(Phrase.of("stock.form.write-rate", text));
            default -> share(text).filter(ServicePlan::fits).isPresent() ? Optional.empty() : Optional.of(Phrase.of("stock.form.write-level", text));
        };
    }

    /** Only where no field has a {@link #problem}. */
    public ShopRules rules() {
        Map<String, Double> classes = new TreeMap<>();
        ServiceClass.names().forEach(name -> share(text(name)).filter(ServicePlan::fits).ifPresent(level -> classes.put(name, level)));
        ServicePlan plan = switch (way) {
            case ONE -> ServicePlan.one(share(text(LEVEL)).orElseThrow());
            case CLASSES -> ServicePlan.classes(classes);
            case WEIGHED -> ServicePlan.weighed();
        };
        return new ShopRules(plan, measure, share(text(HOLDING)).orElse(Double.NaN), money(text(ORDER)).orElse(null), money(text(LINE)).orElse(null));
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static Optional<Double> share(String text) {
        String figure = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return number(figure).map(number -> number.divide(HUNDRED).doubleValue());
    }

    private Optional<Money> money(String text) {
        String[] parts = text.split("\\s+", 2);
        return number(parts[0]).flatMap(number -> currency(parts.length == 1 ? home.getCurrencyCode() : parts[1].strip())
                .map(currency -> new Money(number, currency)));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream().filter(one -> one.getCurrencyCode().equals(code)).findFirst();
    }

    /** A plain number that is not negative; a comma is a point to some and a thousand to others. */
    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MOST_FIGURES && text.matches("[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String share(double level) {
        return Double.isNaN(level) ? "" : BigDecimal.valueOf(level).multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }

    private static String amount(Money amount, Currency home) {
        return amount == null ? "" : amount.currency().equals(home) ? amount.amount().toPlainString()
                : amount.amount().toPlainString() + " " + amount.currency().getCurrencyCode();
    }
}
