package app.tradewind.intake.rows;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The row of sums below a table of sales, beside what its rows add up to. Whether refunds are taken off
 * such a sum, and whether cancelled rows are in it, differs from file to file: it agrees if it is one of these
 * sums to the cent, and else is held against that of the rows used.
 */
public final class StatedSums {

    private static final List<Field> COMPARED = List.of(Field.QUANTITY, Field.LINE_GROSS);

    /** @param sheet it stands in @param row of the sheet @param ours what its rows add up to */
    public record Sum(String sheet, int row, Field field, BigDecimal stated, BigDecimal ours) { }

    private final boolean about;
    private Sums sold = new Sums();
    private Sums givenBack = new Sums();
    private final Map<Field, BigDecimal> leftOut = new HashMap<>();
    private final List<Sum> ofSheetsBefore = new ArrayList<>();
    private List<Sum> last = List.of();
    private Currency currency;
    private boolean mixed;

    /** Pieces and money, counted up row by row. */
    private static final class Sums {
        private long units;
        private BigDecimal gross = BigDecimal.ZERO;

        BigDecimal of(Field field) {
            return field == Field.QUANTITY ? BigDecimal.valueOf(units) : gross;
        }
    }

    public StatedSums(ReadPlan plan) {
        about = plan.layout().kind() == Kind.ORDERS || plan.layout().kind() == Kind.PERIOD_SALES;
    }

    /** Whether rows of sums are of interest at all. */
    public boolean about() {
        return about;
    }

    /** Takes what a row that is used says. */
    public void used(List<CatalogRecord> records) {
        last = List.of();
        for (int i = 0; about && i < records.size(); i++) {
            CatalogRecord record = records.get(i);
            if (record instanceof Sale sale) {
                add(sale.kind() == Sale.Kind.REFUND ? givenBack : sold, sale.amount().units(), sale.amount().gross());
            } else if (record instanceof PeriodSales sales) {
                add(sold, sales.units() == null ? 0 : sales.units(), sales.gross());
            }
        }
    }

    /** Takes a row that the layout leaves out; its sum may be in the file's. */
    public void leftOut(RowValues row) {
        for (Field field : about ? COMPARED : List.<Field>of()) {
            Money amount = row.total(field);
            if (amount != null) {
                leftOut.merge(field, amount.amount(), BigDecimal::add);
            }
        }
    }

    /** Takes a row of sums; of several the last counts, and none with rows below it. */
    public void total(RowValues row) {
        List<Sum> sums = new ArrayList<>();
        for (Field field : COMPARED) {
            Money stated = field == Field.LINE_GROSS && mixed ? null : row.total(field);
            if (stated != null) {
                sums.add(new Sum(row.origin().sheet(), row.origin().row(), field, stated.amount(), nearest(field, stated.amount())));
            }
        }
        last = sums.isEmpty() ? last : sums;
    }

    /** What the last row of sums of each sheet states; empty where there is none. */
    public List<Sum> found() {
        List<Sum> all = new ArrayList<>(ofSheetsBefore);
        all.addAll(last);
        return all;
    }

    /** A sheet ends: the next one has a sum of its own. */
    public void endOfSheet() {
        ofSheetsBefore.addAll(last);
        last = List.of();
        sold = new Sums();
        givenBack = new Sums();
        leftOut.clear();
        currency = null;
        mixed = false;
    }

    private BigDecimal nearest(Field field, BigDecimal stated) {
        BigDecimal sales = sold.of(field);
        BigDecimal back = givenBack.of(field);
        BigDecimal out = leftOut.getOrDefault(field, BigDecimal.ZERO);
        for (BigDecimal used : List.of(sales, sales.subtract(back), sales.add(back))) {
            for (BigDecimal sum : List.of(used, used.add(out))) {
                if (sum.compareTo(stated) == 0) {
                    return sum;
                }
            }
        }
        return sales;
    }

    private void add(Sums sums, int units, Money gross) {
        sums.units += units;
        if (gross != null) {
            mixed |= currency != null && currency != gross.currency();
            currency = gross.currency();
            sums.gross = sums.gross.add(gross.amount());
        }
    }
}
