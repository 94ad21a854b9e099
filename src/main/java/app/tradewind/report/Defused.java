package app.tradewind.report;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula ({@code =}, {@code +}, {@code -}, {@code @}, also
 * as wide letters, tab, return or a new line at its start) gets an apostrophe in front. What cannot run is
 * left as it is: a signed number, a telephone number, an {@code @name} of letters and digits. Source: OWASP,
 * "CSV Injection".
 */
public final class Defused {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    /** Calling a function takes letters and brackets, another program a stroke. */
    private static final Pattern HARMLESS = Pattern.compile(
            "[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|[+-][0-9][0-9 ()./-]*|@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]*");

    private Defused() { }

    static String text(String cell) {
        return runs(cell) ? "'" + cell : cell;
    }

    /** Whether a spreadsheet program would run the text. */
    public static boolean runs(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !HARMLESS.matcher(cell).matches();
    }
}
