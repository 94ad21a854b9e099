package app.tradewind.intake.rows;

import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells rows of a table from what stands among them: sums, footers, rows that explain the header, the
 * header once more, and a second table below. Rows are to be shown in their order; nearly all of them pass
 * by a quick look.
 */
public final class RowSieve {

    /** Rows that explain a header stand right below it. */
    private static final int EXPLAINING = 3;

    private final int[] required;
    private final int[] typed;
    /** Columns of texts and identifiers. */
    private final Set<Integer> plain = new HashSet<>();
    private final int sku;
    private final String[] header;
    private final String[] folded;
    private final Set<String> names = new HashSet<>();
    private final Vocabulary words = Vocabulary.shipped();
    private final int[] mapped;
    private Reordered reordered;
    private int seen;
    private int lastNumber = -1;
    private boolean lastLeftOut;
    private boolean second;

    /** @param columns where each field stands @param needed the fields that a proper row fills */
    public RowSieve(String[] header, Map<Field, List<Integer>> columns, Set<Field> needed) {
        this.header = header;
        this.required = needed.stream().filter(columns::containsKey).mapToInt(f -> columns.get(f).get(0)).toArray();
        this.typed = columns.keySet().stream().filter(RowSieve::isTyped).sorted((a, b) -> Boolean.compare(needed.contains(b), needed.contains(a)))
                .mapToInt(field -> columns.get(field).get(0)).toArray();
        this.sku = columns.containsKey(Field.SKU) ? columns.get(Field.SKU).get(0) : -1;
        this.folded = Arrays.stream(header).map(cell -> HeaderText.fold(cell == null ? "" : cell)).toArray(String[]::new);
        columns.forEach((field, at) -> plain.addAll(isTyped(field) ? List.of() : at));
        this.mapped = columns.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
        names.addAll(Arrays.asList(folded));
        names.remove("");
    }

    /** The row with its cells under the table's headers, where a header below has put them in another order. */
    public RawRow placed(RawRow row) {
        return reordered == null ? row : reordered.placed(row);
    }

    /** @param row as {@link #placed} gives it @return why the row is no row of the table, or {@code null} */
    public Exclusion structure(RawRow row) {
        boolean whole = true;
        for (int column : required) {
            whole &= !CellText.isNothing(CellText.trim(row.cell(column)));
        }
        String first = first(row);
        Exclusion reason = null;
        if (!whole || second || typed.length > 0 && !hasFigure(row.cell(typed[0]))
                || required.length > 0 && row.cell(required[0]).equals(header[required[0]])) {
            reason = odd(row, whole, HeaderText.fold(first));
        } else if (words.mayBeTotal(first)) {
            reason = sums(row, HeaderText.fold(first));
        }
        seen++;
        lastNumber = row.number();
        lastLeftOut = reason != null;
        return reason;
    }

    private Exclusion odd(RawRow row, boolean whole, String first) {
        if (repeatsHeader(row)) {
            second = false;
            return Exclusion.REPEATED_HEADER;
        }
        if (second) {
            return Exclusion.SECOND_TABLE;
        }
        if (!whole && unnamedOnly(row)) {
            return Exclusion.SECOND_TABLE;
        }
        Exclusion sum = whole ? sums(row, first) : sums(row);
        if (sum != null) {
            return sum;
        }
        if (!whole && (filled(row) == 1 && header.length > 2 || words.isFooter(first))) {
            return Exclusion.FOOTER_ROW;
        }
        return words(row) ? heading(row) : null;
    }

    /** A row filled throughout may be a product of such a name, unless the name stands where its number should. */
    private Exclusion sums(RawRow row, String first) {
        if (!words.isTotal(first) && !words.isSubtotal(first)) {
            return null;
        }
        boolean named = sku >= 0 && HeaderText.fold(row.cell(sku)).equals(first);
        if (filled(row) == header.length && !named) {
            return null;
        }
        return words.isTotal(first) ? Exclusion.TOTALS_ROW : Exclusion.MONTH_SUBTOTAL_ROW;
    }

    /** A row that lacks something and says it is a sum, or says nothing but figures under the columns of figures. */
    private Exclusion sums(RawRow row) {
        int figures = 0;
        boolean others = false;
        for (int i = 0; i < row.cells().length; i++) {
            String text = CellText.trim(row.cell(i));
            if (CellText.isNothing(text)) {
                continue;
            }
            if (NumberText.of(text) == null) {
                others = true;
                String cell = HeaderText.fold(text);
                if (words.isSubtotal(cell)) {
                    return Exclusion.MONTH_SUBTOTAL_ROW;
                }
                if (words.saysTotal(cell)) {
                    return Exclusion.TOTALS_ROW;
                }
            } else {
                figures += isTyped(i) ? 1 : 0;
                others |= !isTyped(i) && (figures == 0 || plain.contains(i));
            }
        }
        return figures > 0 && !others ? Exclusion.TOTALS_ROW : null;
    }

    /** Whether a row holds words only, also where figures and days belong. */
    private boolean words(RawRow row) {
        int amiss = 0;
        int filled = 0;
        for (int i = 0; i < row.cells().length; i++) {
            String text = CellText.trim(row.cell(i));
            if (!CellText.isNothing(text)) {
                filled++;
                if (NumberText.of(text) != null || DateText.of(text) != null) {
                    return false;
                }
                amiss += isTyped(i) ? 1 : 0;
            }
        }
        return filled >= 2 && (amiss >= 2 || amiss == 1 && known(row) >= 2) || filled > 0 && amiss == filled;
    }

    private Exclusion heading(RawRow row) {
        boolean other = known(row) >= 2;
        Reordered below = other ? Reordered.of(row, folded, mapped, reordered) : null;
        if (below != null) {
            reordered = below;
            second = false;
            return Exclusion.REPEATED_HEADER;
        }
        if (!other && seen < EXPLAINING) {
            return Exclusion.DESCRIPTION_ROW;
        }
        if (other || filled(row) > 1 && (lastLeftOut || row.number() - lastNumber > 1)) {
            second = true;
            return Exclusion.SECOND_TABLE;
        }
        return null;
    }

    private boolean repeatsHeader(RawRow row) {
        for (int column : required) {
            String cell = row.cell(column);
            if (Math.abs(cell.length() - header[column].length()) > 3 || !HeaderText.fold(cell).equals(folded[column])) {
                return false;
            }
        }
        return required.length > 0;
    }

    /** Whether all of two or more filled cells stand in columns without a header: rows of a table beside this one. */
    private boolean unnamedOnly(RawRow row) {
        int filled = 0;
        for (int i = 0; i < row.cells().length; i++) {
            if (!CellText.trim(row.cell(i)).isEmpty()) {
                filled++;
                if (i >= folded.length || !folded[i].isEmpty()) {
                    return false;
                }
            }
        }
        return filled >= 2;
    }

    /** How many cells are headers of this table. */
    private int known(RawRow row) {
        int known = 0;
        for (int i = 0; i < row.cells().length; i++) {
            known += names.contains(HeaderText.fold(row.cell(i))) ? 1 : 0;
        }
        return known;
    }

    private boolean isTyped(int column) {
        for (int at : typed) {
            if (at == column) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTyped(Field field) {
        return field.type() == ValueType.DAY || field.type() == ValueType.NUMBER || field.type() == ValueType.MONEY;
    }

    private static boolean hasFigure(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
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
}
