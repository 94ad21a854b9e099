package app.tradewind.intake.records;

import app.tradewind.catalog.Money;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;

/**
 * The amount of a line where a platform's column is at times the price of one piece and at times the sum of
 * the line. The row's own total tells: it is the line and the extras, such as shipping and tax. Rows that do
 * not tell follow the last that did; before any did, the column is taken for the sum.
 */
final class LinePrice {

    private boolean each;

    Money line(RowValues row, int quantity) {
        Money stated = row.money(Field.PRICE_OR_LINE);
        if (stated == null || quantity == 1) {
            return stated;
        }
        Money all = stated.times(quantity);
        Money total = row.money(Field.ROW_TOTAL);
        if (total != null) {
            Money extras = row.total(Field.EXTRAS);
            BigDecimal rest = extras == null ? total.amount() : total.amount().subtract(extras.amount());
            each = rest.compareTo(all.amount()) == 0 || each && rest.compareTo(stated.amount()) != 0;
        }
        return each ? all : stated;
    }
}
