package app.tradewind.intake.reading;

import java.io.IOException;
import java.lang.ref.SoftReference;

/**
 * Opens sheets, and keeps the rows of the one that was read to its end last: finding cells in a workbook
 * costs several times what understanding them does, and every file is read twice. Up to 96 MB, given up
 * when memory runs short; then the workbook is read again.
 */
public final class Remembering implements TableSource.Opener {

    private final TableSource.Opener opener;
    private volatile String sheet;
    private volatile SoftReference<RowMemory> memory = new SoftReference<>(null);

    public Remembering(TableSource.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Rows open(String wanted) throws IOException, UnreadableException {
        RowMemory known = wanted.equals(sheet) ? memory.get() : null;
        return known == null ? new Noting(opener.open(wanted), wanted) : known.rows();
    }

    /** Rows on their way, noted down. */
    private final class Noting implements Rows {
        private final Rows rows;
        private final String name;
        private RowMemory notes = new RowMemory();

        Noting(Rows rows, String name) {
            this.rows = rows;
            this.name = name;
        }

        @Override
        public RawRow next() throws IOException, UnreadableException {
            RawRow row = rows.next();
            if (notes == null) {
                return row;
            }
            if (row == null) {
                notes.end(rows.since1904());
                memory = new SoftReference<>(notes);
                sheet = name;
                notes = null;
            } else if (!notes.add(row)) {
                notes = null;
            }
            return row;
        }

        @Override
        public boolean since1904() {
            return rows.since1904();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
