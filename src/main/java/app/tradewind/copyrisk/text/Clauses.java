package app.tradewind.copyrisk.text;

/**
 * Clause borders of a folded text: full stops, question and exclamation marks, semicolons, line ends,
 * dashes that stand free, and the comma of Chinese and Japanese. Decimal points and the commas of a
 * list are none.
 */
public final class Clauses {

    private final String text;

    public Clauses(String text) {
        this.text = text;
    }

    /** First character of the clause that holds {@code at}. */
    public int start(int at) {
        int start = at;
        while (start > 0 && !border(start - 1)) {
            start--;
        }
        return start;
    }

    /** One past the last character of the clause that holds the character before {@code end}. */
    public int end(int end) {
        int at = end;
        while (at < text.length() && !border(at)) {
            at++;
        }
        return at;
    }

    /** Is there a border in {@code [from, to)}? */
    public boolean between(int from, int to) {
        for (int i = from; i < to; i++) {
            if (border(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean border(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '!', '?', ';', '\n', '\u3002', '|', '\u2022', '\u061F', '\u061B' -> true;
            case '.' -> at + 1 >= text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
            case '\u2013' -> beside(at, ' ');
            case ',' -> at > 0 && Borders.unspaced(text.charAt(at - 1))
                    || at + 1 < text.length() && Borders.unspaced(text.charAt(at + 1));
            default -> false;
        };
    }

    private boolean beside(int at, char blank) {
        return at > 0 && text.charAt(at - 1) == blank || at + 1 < text.length() && text.charAt(at + 1) == blank;
    }
}
