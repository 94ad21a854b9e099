package app.tradewind.jobs.tables;

import app.tradewind.catalog.Money;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceStance;
import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.PriceTerms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads {@code item_id,group,period,units,price,unit_cost} and, where they are there,
 * {@code competitor_price,promotion,stocked,fee_rate,floor,cap,minimum_advertised,currency} and, of stock,
 * {@code sellable,periods_to_more,carrying}. Rows may come in any order. Cost, fee, bounds and stock are
 * those of the item's last period that gives them; blank throughout is not known.
 */
final class PriceFile {

    /** Periods counted with holes wider than this in all are names, not a clock. */
    private static final int MOST_HOLES = 5;

    private final PlainTable table;
    private final PriceStance stance;
    private final Map<String, Integer> periods = new LinkedHashMap<>();
    private int length;

    private PriceFile(PlainTable table, PriceStance stance) {
        this.table = table;
        this.stance = stance;
    }

    /** Histories, and the terms and the stock of each by item. */
    record Content(List<PriceHistory> histories, Map<String, PriceTerms> terms, Map<String, PriceStock> stocks) { }

    static Content read(Path path, PriceStance stance) throws UnusableFileException {
        PlainTable table = PlainTable.read(path, "item_id", "group", "period", "units", "price", "unit_cost");
        PriceRows.check(table);
        return new PriceFile(table, stance).content();
    }

    private Content content() throws UnusableFileException {
        placePeriods();
        Map<String, List<PlainRow>> byItem = new LinkedHashMap<>();
        for (PlainRow row : table.rows()) {
            byItem.computeIfAbsent(row.needText("item_id"), id -> new ArrayList<>()).add(row);
        }
        List<PriceHistory> histories = new ArrayList<>();
        Map<String, PriceTerms> terms = new LinkedHashMap<>();
        Map<String, PriceStock> stocks = new LinkedHashMap<>();
        for (Map.Entry<String, List<PlainRow>> item : byItem.entrySet()) {
            PlainRow[] inOrder = inOrder(item.getValue());
            PriceHistory history = history(item.getKey(), inOrder);
            histories.add(history);
            terms.put(item.getKey(), stance.bound(terms(inOrder), last(history.controls().competitor())));
            stocks.put(item.getKey(), stock(inOrder));
        }
        return new Content(histories, terms, stocks);
    }

    /** Gives each period's text its place: whole numbers by their value, anything else in the order of the text. */
    private void placePeriods() throws UnusableFileException {
        TreeSet<String> texts = new TreeSet<>();
        TreeSet<Long> numbers = new TreeSet<>();
        boolean whole = true;
        for (PlainRow row : table.rows()) {
            String text = row.needText("period");
            if (texts.add(text)) {
                whole = whole && text.matches("-?\\d{1,15}");
                if (whole) {
                    numbers.add(Long.parseLong(text));
                }
            }
        }
        boolean clock = whole && !numbers.isEmpty()
                && numbers.last() - numbers.first() < (long) MOST_HOLES * numbers.size();
        List<Long> ranks = new ArrayList<>(numbers);
        int next = 0;
        for (String text : texts) {
            int place = !whole ? next++ : clock ? (int) (Long.parseLong(text) - numbers.first())
                    : ranks.indexOf(Long.parseLong(text));
            periods.put(text, place);
            length = Math.max(length, place + 1);
        }
    }

    private PlainRow[] inOrder(List<PlainRow> rows) throws UnusableFileException {
        PlainRow[] inOrder = new PlainRow[length];
        for (PlainRow row : rows) {
            int place = periods.get(row.text("period"));
            inOrder[place] = row;
        }
        return inOrder;
    }

    private PriceHistory history(String id, PlainRow[] rows) throws UnusableFileException {
        double[] units = unknown();
        double[] price = unknown();
        double[] competitor = table.has("competitor_price") ? unknown() : null;
        double[] promotion = table.has("promotion") ? unknown() : null;
        double[] stocked = table.has("stocked") ? unknown() : null;
        String group = "";
        for (int t = 0; t < length; t++) {
            PlainRow row = rows[t];
            if (row != null) {
                group = row.text("group");
                units[t] = row.needNumber("units");
                price[t] = row.number("price");
                put(competitor, t, competitor == null ? 0 : row.number("competitor_price"));
                put(promotion, t, promotion == null ? 0 : row.number("promotion"));
                put(stocked, t, stocked == null ? 0 : row.number("stocked"));
            }
        }
        return new PriceHistory(id, group, units, price,
                new PriceHistory.Controls(competitor, promotion, stocked));
    }

    private PriceTerms terms(PlainRow[] rows) throws UnusableFileException {
        Money[] money = new Money[4];
        String[] columns = {"unit_cost", "floor", "cap", "minimum_advertised"};
        Double fee = null;
        Currency currency = currency(rows);
        for (PlainRow row : rows) {
            if (row == null) {
                continue;
            }
            for (int c = 0; c < columns.length; c++) {
                if (!Double.isNaN(row.number(columns[c]))) {
                    money[c] = new Money(new BigDecimal(row.text(columns[c])), currency);
                }
            }
            double rate = row.number("fee_rate");
            fee = Double.isNaN(rate) ? fee : Double.valueOf(rate);
        }
        return new PriceTerms(money[0], fee, money[1], money[2], stance.maxChange(), currency)
                .within(PriceBound.Kind.LEAST_ADVERTISED, money[3]);
    }

    /** As the rows name it; a table without a column names none. */
    private static Currency currency(PlainRow[] rows) {
        for (PlainRow row : rows) {
            if (row != null && !row.text("currency").isEmpty()) {
                return Currency.getInstance(row.text("currency"));
            }
        }
        return Money.UNNAMED;
    }

    private PriceStock stock(PlainRow[] rows) throws UnusableFileException {
        double[] known = {Double.NaN, Double.NaN, stance.carrying()};
        String[] columns = {"sellable", "periods_to_more", "carrying"};
        for (PlainRow row : rows) {
            for (int c = 0; row != null && c < columns.length; c++) {
                double value = row.number(columns[c]);
                known[c] = Double.isNaN(value) ? known[c] : value;
            }
        }
        return new PriceStock(known[0], known[1], known[2]);
    }

    private static double last(double[] competitor) {
        for (int t = competitor == null ? -1 : competitor.length - 1; t >= 0; t--) {
            if (competitor[t] > 0) {
                return competitor[t];
            }
        }
        return Double.NaN;
    }

    private double[] unknown() {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static void put(double[] values, int t, double value) {
        if (values != null) {
            values[t] = value;
        }
    }
}
