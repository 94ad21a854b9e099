package app.tradewind.copyrisk.match;

import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One term, taken apart: literal pieces with {@code *} (letters of the same word) or {@code ..} (a few
 * words of the same clause) between them. The longest piece is the anchor that the automaton finds;
 * the rest is checked around it.
 */
final class Term {

    private static final int GAP = 30;
    private static final int LONGEST_ENDING = 5;
    private static final int LONG_WORD = 8;

    private final String written;
    private final int languages;
    private final String category;
    private final String[] pieces;
    private final boolean[] gapAfter;
    private final int last;
    private final boolean exact;
    private final boolean capitals;
    private final boolean everywhere;
    private int anchor;

    Term(String written, int languages, String category) {
        this.written = written;
        this.languages = languages;
        this.category = category;
        this.capitals = written.startsWith("^");
        this.exact = written.endsWith("!");
        String body = written.substring(capitals ? 1 : 0, written.length() - (exact ? 1 : 0));
        List<String> split = new ArrayList<>();
        Set<Integer> gaps = new HashSet<>();
        split(body, split, gaps);
        pieces = split.toArray(String[]::new);
        last = pieces.length - 1;
        gapAfter = new boolean[pieces.length];
        gaps.forEach(gap -> gapAfter[gap] = true);
        everywhere = languages == Tongue.EN.bit() && (body.length() >= LONG_WORD || body.indexOf(' ') > 0);
        for (int i = 0; i < pieces.length; i++) {
            anchor = pieces[i].length() > pieces[anchor].length() ? i : anchor;
        }
    }

    private static void split(String body, List<String> pieces, Set<Integer> gaps) {
        String[] parts = body.split("\\.\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            pieces.addAll(List.of(Folding.term(parts[i].strip()).split("\\*", -1)));
            if (i < parts.length - 1) {
                gaps.add(pieces.size() - 1);
            }
        }
    }

    String anchor() {
        return pieces[anchor];
    }

    /**
     * Does it fire in a text of these languages and this category? English phrases and long words fire in any:
     * sellers leave them standing in every language, and no other has a word like them.
     */
    boolean speaks(int active, String foldedCategory) {
        return (everywhere || (languages & active) != 0) && (category.isEmpty() || foldedCategory.contains(category));
    }

    /** The whole term around an occurrence of its anchor, or {@code null} where the rest is not there. */
    Spot around(Folded text, Clauses clauses, int anchorEnd) {
        int start = anchorEnd - pieces[anchor].length();
        if (last == 0 && !borders(text.text(), start, anchorEnd)) {
            return null;
        }
        for (int i = anchor - 1; i >= 0 && start >= 0; i--) {
            start = before(text.text(), clauses, i, start);
        }
        int end = anchorEnd;
        for (int i = anchor + 1; i <= last && end >= 0; i++) {
            end = after(text.text(), clauses, i, end);
        }
        if (start < 0 || end < 0 || last > 0 && !borders(text.text(), start, end)) {
            return null;
        }
        Spot spot = new Spot(start, pieces[last].isEmpty() ? end : wordEnd(text.text(), end));
        return capitals && !capitalsStand(text, spot) ? null : spot;
    }

    private int before(String text, Clauses clauses, int piece, int start) {
        String literal = pieces[piece];
        for (int at = start; at >= 0 && start - at <= GAP; at--) {
            if (text.regionMatches(at - literal.length(), literal, 0, literal.length())
                    && (!gapAfter[piece] || Borders.endsWord(text, at))) {
                return at - literal.length();
            }
            boolean stop = at == 0 || !gapAfter[piece] && !letter(text.charAt(at - 1)) || clauses.between(at - 1, at);
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    private int after(String text, Clauses clauses, int piece, int end) {
        String literal = pieces[piece];
        boolean gap = gapAfter[piece - 1];
        for (int at = end; at <= text.length() && at - end <= GAP; at++) {
            boolean here = text.startsWith(literal, at) && (!gap || Borders.startsWord(text, at))
                    && (!literal.isEmpty() || at == text.length() || !letter(text.charAt(at)));
            if (here) {
                return at + literal.length();
            }
            if (at == text.length() || !gap && !letter(text.charAt(at)) || clauses.between(at, at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'';
    }

    private boolean borders(String text, int start, int end) {
        boolean startsFree = pieces[0].isEmpty() || Borders.startsWord(text, start);
        boolean endsFree = pieces[last].isEmpty() || Borders.endsWord(text, end) || ending(text, end);
        return startsFree && endsFree;
    }

    /** Only an ending of the term's own language follows. */
    private boolean ending(String text, int end) {
        if (exact || Character.isDigit(text.charAt(end - 1))) {
            return false;
        }
        int wordEnd = Borders.wordEnd(text, end, LONGEST_ENDING + 1);
        if (wordEnd - end > LONGEST_ENDING) {
            return false;
        }
        String rest = text.substring(end, wordEnd);
        if (languages == Languages.ANY) {
            return "s".equals(rest);
        }
        for (Tongue tongue : Tongue.values()) {
            if ((languages & tongue.bit()) != 0 && tongue.endings().contains(rest)) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int end) {
        return Borders.endsWord(text, end) ? end : Borders.wordEnd(text, end);
    }

    /** Each capital of the term as written is a capital in the text as written. */
    private boolean capitalsStand(Folded text, Spot spot) {
        String original = text.original(spot.start(), spot.end());
        int at = 0;
        for (int i = 1; i < written.length(); i++) {
            if (!Character.isLetter(written.charAt(i))) {
                continue;
            }
            while (at < original.length() && !Character.isLetter(original.charAt(at))) {
                at++;
            }
            if (at == original.length() || Character.isUpperCase(written.charAt(i)) && !Character.isUpperCase(original.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
    }
}
