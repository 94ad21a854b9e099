package app.tradewind.report;

/**
 * Text that a spreadsheet program would run as a formula ({@code =}, {@code +}, {@code -}, {@code @},
 * tab or return at its start) gets an apostrophe in front. A plain signed number is left alone. Source:
 * OWASP, "CSV Injection".
 */
final class Defused {

    private Defused() { }

    static String text(String cell) {
        if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 || isNumber(cell)) {
            return cell;
        }
        return "'" + cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?\\d+(\\.\\d+)?");
    }
}
