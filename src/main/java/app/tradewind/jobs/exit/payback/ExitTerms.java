package app.tradewind.jobs.exit.payback;

import app.tradewind.catalog.Money;
import app.tradewind.storage.Settings;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person said of keeping products and giving them back.
 *
 * @param attention what looking after one product in one market costs a week, {@code null} where nobody said
 * @param refunds share of its cost that the supplier gives for a piece sent back, the way back paid, by product number
 */
public record ExitTerms(Money attention, Map<String, Double> refunds) {

    /** Nothing was said. */
    public static final ExitTerms UNSAID = new ExitTerms(null, Map.of());

    private static final String ATTENTION = "drop.attention";
    private static final String REFUNDS = "drop.refunds";
    private static final String LINE = "\n";

    public ExitTerms {
        refunds = Map.copyOf(refunds);
    }

    /** @param said {@code null} takes it back */
    public ExitTerms attending(Money said) {
        return new ExitTerms(said, refunds);
    }

    /** @param share 0 to 1; {@code null} takes it back */
    public ExitTerms refunding(String sku, Double share) {
        Map<String, Double> all = new TreeMap<>(refunds);
        if (share == null) {
            all.remove(sku);
        } else {
            all.put(sku, share);
        }
        return new ExitTerms(attention, all);
    }

    /** As a workspace has them. */
    public static ExitTerms of(Settings settings) {
        Map<String, Double> refunds = new TreeMap<>();
        for (String line : settings.get(REFUNDS).orElse("").split(LINE)) {
            int mark = line.lastIndexOf('=');
            if (mark > 0) {
                refunds.put(line.substring(0, mark), Double.valueOf(line.substring(mark + 1)));
            }
        }
        return new ExitTerms(settings.get(ATTENTION).flatMap(ExitTerms::money).orElse(null), refunds);
    }

    /** From now on. */
    public void keepIn(Settings settings) {
        if (attention == null) {
            settings.remove(ATTENTION);
        } else {
            settings.put(ATTENTION, attention.toString());
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<>(refunds).forEach((sku, share) -> text.append(text.isEmpty() ? "" : LINE).append(sku).append('=').append(share));
        settings.put(REFUNDS, text.toString());
    }

    /** {@code 12.50 EUR}; empty where it is no amount that is at least nothing. */
    public static Optional<Money> money(String text) {
        String[] parts = text.strip().split("\\s+");
        try {
            BigDecimal amount = parts.length == 2 && parts[0].length() <= 15 ? new BigDecimal(parts[0]) : null;
            return amount == null || amount.signum() < 0 ? Optional.empty() : Optional.of(new Money(amount, Currency.getInstance(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code 60%} or {@code 0.6}; empty where it is no share. */
    public static Optional<Double> share(String text) {
        String figure = text.strip();
        boolean percent = figure.endsWith("%");
        try {
            double share = Double.parseDouble(percent ? figure.substring(0, figure.length() - 1).strip() : figure) / (percent ? 100 : 1);
            return share >= 0 && share <= 1 ? Optional.of(share) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
