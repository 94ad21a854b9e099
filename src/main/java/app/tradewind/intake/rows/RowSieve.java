package app.tradewind.intake.rows;

import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells rows of a table from sums, footers and headers that stand among them. */
public final class RowSieve {

    private final int[] required;
    private final String firstHeader;
    private final String[] header;
    private final Vocabulary words = Vocabulary.shipped();

    /** @param columns where each field stands @param needed the fields that a proper row fills */
    public RowSieve(String[] header, Map<Field, List<Integer>> columns, Set<Field> needed) {
        this.header = header;
        this.required = needed.stream().filter(columns::containsKey).mapToInt(f -> columns.get(f).get(0)).toArray();
        this.firstHeader = required.length == 0 ? "" : header[required[0]];
    }

    /** @return why the row is no row of the table, or {@code null} */
    public Exclusion structure(RawRow row) {
        boolean whole = true;
        for (int column : required) {
            whole &= !CellText.trim(row.cell(column)).isEmpty();
        }
        if (whole && row.cell(required.length == 0 ? 0 : required[0]).equals(firstHeader) && repeatsHeader(row)) {
            return Exclusion.REPEATED_HEADER;
        }
        String first = first(row);
        if (whole && !words.mayBeTotal(first)) {
            return null;
        }
        int filled = filled(row);
        String folded = HeaderText.fold(first);
        if (words.isTotal(folded)) {
            return whole && filled == header.length ? null : Exclusion.TOTALS_ROW;
        }
        if (whole) {
            return null;
        }
        if (words.isSubtotal(folded)) {
            return Exclusion.MONTH_SUBTOTAL_ROW;
        }
        return filled == 1 && header.length > 2 ? Exclusion.FOOTER_ROW : null;
    }

    private static String first(RawRow row) {
        for (int i = 0; i < row.cells().length; i++) {
            String text = CellText.trim(row.cell(i));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static int filled(RawRow row) {
        int filled = 0;
        for (int i = 0; i < row.cells().length; i++) {
            filled += CellText.trim(row.cell(i)).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private boolean repeatsHeader(RawRow row) {
        for (int column : required) {
            if (!row.cell(column).equals(header[column])) {
                return false;
            }
        }
        return required.length > 0;
    }
}
