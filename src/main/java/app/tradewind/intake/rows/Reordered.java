package app.tradewind.intake.rows;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.terms.HeaderText;

/** Rows below a header that has the table's columns in another order, brought into the table's own order. */
final class Reordered {

    private final int[] order;

    private Reordered(int[] order) {
        this.order = order;
    }

    /**
     * @param row a row that looks like a header
     * @param folded headers of the table, folded
     * @param mapped the columns of the table that are used
     * @return {@code null} where a used column is not there, or stands there twice
     */
    static Reordered of(RawRow row, String[] folded, int[] mapped, Reordered before) {
        int[] order = new int[folded.length];
        for (int i = 0; i < folded.length; i++) {
            order[i] = folded[i].isEmpty() ? -1 : place(row, folded[i]);
        }
        for (int column : mapped) {
            if (order[column] < 0) {
                return null;
            }
        }
        if (before != null) {
            for (int i = 0; i < order.length; i++) {
                order[i] = order[i] < 0 ? -1 : before.order[order[i]];
            }
        }
        return new Reordered(order);
    }

    RawRow placed(RawRow row) {
        String[] cells = new String[order.length];
        boolean[] real = row.real() == null ? null : new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            cells[i] = row.cell(order[i]);
            if (real != null) {
                real[i] = row.isReal(order[i]);
            }
        }
        return new RawRow(row.number(), cells, real);
    }

    /** -1 where no cell or several are this header. */
    private static int place(RawRow row, String header) {
        int place = -1;
        for (int i = 0; i < row.cells().length; i++) {
            if (HeaderText.fold(row.cell(i)).equals(header)) {
                if (place >= 0) {
                    return -1;
                }
                place = i;
            }
        }
        return place;
    }
}
