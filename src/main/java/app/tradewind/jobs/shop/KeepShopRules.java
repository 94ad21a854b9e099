package app.tradewind.jobs.shop;

import app.tradewind.catalog.Money;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.stock.policy.ServicePlan.Way;
import app.tradewind.storage.Settings;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the shop's rules among the settings of its workspace. */
public final class KeepShopRules {

    private static final String WAY = "shop.service";
    private static final String LEVEL = "shop.service-level";
    private static final String CLASSES = "shop.service-classes";
    private static final String MEASURE = "shop.service-measure";
    private static final String HOLDING = "shop.holding-rate";
    private static final String ORDER = "shop.order-cost";
    private static final String LINE = "shop.line-cost";
    private static final String BETWEEN = ";";

    private final Settings settings;

    public KeepShopRules(Settings settings) {
        this.settings = settings;
    }

    /** What was laid down; what was never said is not known, and the service the usual one. */
    public ShopRules read() {
        Measure measure = settings.get(MEASURE).map(Measure::valueOf).orElse(Measure.CYCLE_SERVICE);
        double holding = settings.get(HOLDING).map(Double::parseDouble).orElse(Double.NaN);
        return new ShopRules(service(), measure, holding, money(ORDER), money(LINE));
    }

    /** From now on. */
    public void keep(ShopRules rules) {
        settings.put(WAY, rules.service().way().name());
        put(LEVEL, rules.service().way() == Way.ONE ? Double.toString(rules.service().level()) : null);
        StringBuilder classes = new StringBuilder();
        rules.service().classes().forEach((name, level) -> classes.append(classes.isEmpty() ? "" : BETWEEN).append(name).append('=').append(level));
        put(CLASSES, classes.isEmpty() ? null : classes.toString());
        settings.put(MEASURE, rules.measure().name());
        put(HOLDING, Double.isNaN(rules.holdingRate()) ? null : Double.toString(rules.holdingRate()));
        put(ORDER, text(rules.orderCost()));
        put(LINE, text(rules.lineCost()));
    }

    private ServicePlan service() {
        Way way = settings.get(WAY).map(Way::valueOf).orElse(null);
        if (way == null) {
            return ServicePlan.USUAL_FOR_ALL;
        }
        return switch (way) {
            case ONE -> ServicePlan.one(Double.parseDouble(settings.get(LEVEL).orElseThrow()));
            case WEIGHED -> ServicePlan.weighed();
            case CLASSES -> ServicePlan.classes(levels(settings.get(CLASSES).orElse("")));
        };
    }

    private static Map<String, Double> levels(String text) {
        Map<String, Double> levels = new TreeMap<>();
        for (String part : text.split(BETWEEN)) {
            String[] sides = part.split("=");
            if (sides.length == 2) {
                levels.put(sides[0], Double.parseDouble(sides[1]));
            }
        }
        return levels;
    }

    private Money money(String name) {
        Optional<String[]> parts = settings.get(name).map(text -> text.split(" "));
        return parts.map(part -> new Money(new BigDecimal(part[0]), Currency.getInstance(part[1]))).orElse(null);
    }

    private static String text(Money amount) {
        return amount == null ? null : amount.amount().toPlainString() + " " + amount.currency().getCurrencyCode();
    }

    private void put(String name, String text) {
        if (text == null) {
            settings.remove(name);
        } else {
            settings.put(name, text);
        }
    }
}
