package app.tradewind.jobs.tables;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks through all rows of a price history before any is used, so that a person learns of every row that no price can
 * stand on at once: prices that are not above zero, pieces below zero or without a price, a period twice, two currencies
 * of one item, shares that are none, stock below zero.
 */
final class PriceRows {

    private static final List<String> AMOUNTS = List.of("price", "unit_cost", "competitor_price", "floor", "cap", "minimum_advertised");
    private static final List<String> SHARES = List.of("promotion", "stocked", "fee_rate");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> STOCK = List.of("sellable", "periods_to_more", "carrying");

    private final PlainTable table;
    private final RowFlaws wrong = new RowFlaws();
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    private PriceRows(PlainTable table) {
        this.table = table;
    }

    /** @throws UnusableFileException naming every row that cannot be used, each with what to do */
    static void check(PlainTable table) throws UnusableFileException {
        PriceRows rows = new PriceRows(table);
        for (PlainRow row : table.rows()) {
            rows.wrong.in(() -> rows.check(row));
        }
        rows.wrong.check();
    }

    private void check(PlainRow row) throws UnusableFileException {
        String item = row.needText("item_id");
        if (!seen.add(List.of(item, row.needText("period")))) {
            add(row, "pricing.file-twice", item, row.text("period"));
        }
        if (table.has("currency")) {
            String currency = row.needText("currency");
            String first = currencies.putIfAbsent(item, currency);
            if (first != null && !first.equals(currency)) {
                add(row, "limits.file-currency", item, currency, first);
            } else if (!CURRENCIES.contains(currency)) {
                add(row, "limits.file-no-currency", currency);
            }
        }
        double units = row.needNumber("units");
        if (units < 0) {
            add(row, "pricing.file-negative-units", row.text("units"));
        } else if (units > 0 && Double.isNaN(row.number("price"))) {
            add(row, "pricing.file-no-price", row.text("units"));
        }
        for (String column : AMOUNTS) {
            wrong.in(() -> {
                if (row.number(column) <= 0) {
                    add(row, "pricing.file-not-above-zero", column, row.text(column));
                }
            });
        }
        for (String column : SHARES) {
            wrong.in(() -> {
                double share = row.number(column);
                if (share < 0 || share > 1 || share == 1 && column.equals("fee_rate")) {
                    add(row, "pricing.file-share", column, row.text(column));
                }
            });
        }
        for (String column : STOCK) {
            wrong.in(() -> {
                if (row.number(column) < 0) {
                    add(row, "pricing.file-negative", column, row.text(column));
                }
            });
        }
    }

    private void add(PlainRow row, String code, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(table.file(), Integer.toString(row.line())));
        all.addAll(List.of(arguments));
        wrong.add(new Phrase(code, all));
    }
}
