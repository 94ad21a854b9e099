package app.tradewind.storage.rows;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells that need a second look on their way out of the database: blanks, money, lists. */
public final class Cells {

    private Cells() { }

    /** {@code null} where the cell is blank. */
    public static Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** {@code null} where the cell is blank. */
    public static Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /** The amount in {@code column}, its currency in {@code currency}; {@code null} where blank. */
    public static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : money(amount, row.getString("currency"));
    }

    /** The database drops closing zeros of an amount; the minor unit's places come back. */
    public static Money money(BigDecimal amount, String currency) {
        Currency unit = Currency.getInstance(currency);
        return new Money(amount.setScale(Math.max(amount.scale(), places(unit))), unit);
    }

    /** With the places of the minor unit, and further ones only where they are not zero. */
    public static Money plain(Money money) {
        if (money.amount().scale() == places(money.currency())) {
            return money;
        }
        BigDecimal shortest = money.amount().stripTrailingZeros();
        return new Money(shortest.setScale(Math.max(shortest.scale(), places(money.currency()))), money.currency());
    }

    private static int places(Currency unit) {
        return Math.max(0, unit.getDefaultFractionDigits());
    }

    public static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    /** Figures by name, out of names and values in turn. */
    public static Map<String, BigDecimal> figures(ResultSet row, String column) throws SQLException {
        List<String> flat = list(row, column);
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            figures.put(flat.get(i), new BigDecimal(flat.get(i + 1)));
        }
        return figures;
    }
}
