package app.tradewind.intake.layout;

import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Vocabulary;

/** A row taken as headers: what every layout asks of its cells is found out once, not once a layout. For one thread. */
public final class HeaderRow {

    private final String[] cells;
    private final String[] folded;
    private final String[] bare;
    private final Boolean[] personal;

    public HeaderRow(String[] cells) {
        this.cells = cells;
        this.folded = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            folded[i] = HeaderText.fold(cells[i] == null ? "" : cells[i]);
        }
        this.bare = new String[cells.length];
        this.personal = new Boolean[cells.length];
    }

    int size() {
        return cells.length;
    }

    String cell(int column) {
        return cells[column];
    }

    String folded(int column) {
        return folded[column];
    }

    /** See {@link HeaderText#bare}. */
    String bare(int column) {
        if (bare[column] == null) {
            bare[column] = HeaderText.bare(folded[column]);
        }
        return bare[column];
    }

    /** Whether the header tells of people's data in any table. */
    boolean isPersonal(int column) {
        if (personal[column] == null) {
            personal[column] = Vocabulary.shipped().isPersonal(folded[column]);
        }
        return personal[column];
    }
}
