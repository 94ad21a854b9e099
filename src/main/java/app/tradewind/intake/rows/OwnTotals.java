package app.tradewind.intake.rows;

import app.tradewind.catalog.Money;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout.Amounts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a file says its money adds up to: its own column of what is paid out, and the sum it states itself. */
public final class OwnTotals {

    private final Amounts amounts;
    private final Map<String, BigDecimal> net = new TreeMap<>();
    private final Map<String, BigDecimal> stated = new TreeMap<>();

    public OwnTotals(Amounts amounts) {
        this.amounts = amounts;
    }

    /** Takes a row. @param reason why it was left out, {@code null} if it was used */
    public void see(RowValues row, Exclusion reason) {
        if (reason == null || !amounts.apart().contains(reason)) {
            for (Field field : amounts.net()) {
                add(net, row.total(field));
            }
        }
        if (amounts.stated() != null) {
            add(stated, row.total(amounts.stated()));
        }
    }

    /** What the file's own column pays out, by currency; empty where it has none. */
    public Map<String, BigDecimal> net() {
        return net;
    }

    /** What the file states as that sum, by currency; empty where it states none. */
    public Map<String, BigDecimal> stated() {
        return stated;
    }

    /** The column in which the file states it. */
    public Optional<Field> statedIn() {
        return Optional.ofNullable(amounts.stated());
    }

    private static void add(Map<String, BigDecimal> sums, Money money) {
        if (money != null) {
            sums.merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add);
        }
    }
}
