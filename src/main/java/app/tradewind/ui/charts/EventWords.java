package app.tradewind.ui.charts;

/**
 * Where the names of events stand so that none lies over another or over another's mark: right of its own mark
 * where the next one is far enough, else left of it, a row below each name that reaches over the mark. A mark
 * begins at the row of its name.
 */
final class EventWords {

    /** Names that would stand lower are left away; the marks stay, and those who listen hear all names. */
    static final int ROWS = 5;
    private static final double GAP = 3;

    private EventWords() { }

    /**
     * @param left where the name begins
     * @param row from the top, 0 first; {@link #ROWS} or more for no room
     */
    record Place(double left, int row) { }

    /**
     * @param marks of the events, ascending
     * @param widths of their names
     * @param end where the room ends
     */
    static Place[] of(double[] marks, double[] widths, double end) {
        Place[] places = new Place[marks.length];
        for (int i = marks.length - 1; i >= 0; i--) {
            double next = i + 1 < marks.length ? marks[i + 1] : end;
            boolean right = marks[i] + GAP + widths[i] <= next - (i + 1 < marks.length ? GAP : 0);
            double left = right ? marks[i] + GAP : Math.max(0, marks[i] - GAP - widths[i]);
            int row = 0;
            for (int later = i + 1; later < marks.length; later++) {
                double from = places[later].left() - GAP;
                double to = from + widths[later] + 2 * GAP;
                boolean shown = places[later].row() < ROWS;
                if (shown && from < Math.max(marks[i], left + widths[i]) && to > Math.min(marks[i], left)) {
                    row = Math.max(row, places[later].row() + 1);
                }
            }
            places[i] = new Place(left, row);
        }
        return places;
    }
}
