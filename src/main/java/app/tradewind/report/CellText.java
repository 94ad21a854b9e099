package app.tradewind.report;

/** Text on its way into a spreadsheet's cell: how wide it shows, and what fits. */
public final class CellText {

    /** What one cell of XLSX can hold. */
    private static final int MOST = 32_767;
    /** From here on, letters of Chinese, Japanese and Korean take two columns. */
    private static final int WIDE_FROM = 0x2E80;

    private CellText() { }

    /** Width in Latin letters. */
    public static int width(String text) {
        return text.codePoints().map(c -> c >= WIDE_FROM ? 2 : 1).sum();
    }

    /** The text, cut with an ellipsis where a cell cannot hold it. */
    public static String fitting(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return text.substring(0, end) + "…";
    }
}
