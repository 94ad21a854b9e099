package app.tradewind.intake.study;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;

/**
 * Watches whether a column of amounts gives the whole order's amount on each of its lines: then it may count
 * once only. It does where lines of an order that differ in pieces or price never differ in amount.
 */
public final class RepeatedTotals {

    private static final int ENOUGH = 2;

    private final boolean about;
    private final int order;
    private final int gross;
    private final int quantity;
    private final int price;
    private RawRow last;
    private long repeated;
    private long own;

    /** Tables of platforms are known; of others only those are looked at that tell orders apart. */
    public RepeatedTotals(Match match) {
        about = match.layout().platform().isEmpty() && match.layout().kind() == Kind.ORDERS
                && match.columns().containsKey(Field.ORDER_ID) && match.columns().containsKey(Field.LINE_GROSS);
        order = at(match, Field.ORDER_ID);
        gross = at(match, Field.LINE_GROSS);
        quantity = at(match, Field.QUANTITY);
        price = at(match, Field.UNIT_PRICE);
    }

    private static int at(Match match, Field field) {
        return match.columns().containsKey(field) ? match.columns().get(field).get(0) : -1;
    }

    public void see(RawRow row) {
        if (!about) {
            return;
        }
        if (last != null && same(row, order) && !text(row, order).isEmpty() && !text(row, gross).isEmpty()) {
            boolean differs = !same(row, quantity) || !same(row, price);
            repeated += differs && same(row, gross) ? 1 : 0;
            own += same(row, gross) ? 0 : 1;
        }
        last = row;
    }

    /** Whether the column gives amounts of whole orders. */
    public boolean found() {
        return repeated >= ENOUGH && own == 0;
    }

    private boolean same(RawRow row, int column) {
        return text(row, column).equals(text(last, column));
    }

    private static String text(RawRow row, int column) {
        return CellText.trim(row.cell(column));
    }
}
