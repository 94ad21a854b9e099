package app.tradewind.report;

/**
 * Text that a spreadsheet program would run as a formula ({@code =}, {@code +}, {@code -}, {@code @}, also
 * as wide letters, tab, return or a new line at its start) gets an apostrophe in front. A plain signed
 * number is left alone. Source: OWASP, "CSV Injection".
 */
public final class Defused {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Defused() { }

    static String text(String cell) {
        return runs(cell) ? "'" + cell : cell;
    }

    /** Whether a spreadsheet program would run the text. */
    public static boolean runs(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell);
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    }
}
