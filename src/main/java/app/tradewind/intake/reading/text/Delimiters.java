package app.tradewind.intake.reading.text;

import app.tradewind.intake.reading.TextFormat;
import java.util.HashMap;
import java.util.Map;

/** Decides what stands between the cells of a text file, from its first lines. */
final class Delimiters {

    private static final char[] CANDIDATES = {'\t', ',', ';', '|'};
    private static final int LINES = 200;

    private Delimiters() { }

    static TextFormat decide(String sample, Encodings.Decision encoding) {
        char delimiter = stated(sample);
        if (delimiter == 0) {
            double best = 0;
            delimiter = ',';
            for (char candidate : CANDIDATES) {
                double score = score(sample, candidate);
                if (score > best) {
                    best = score;
                    delimiter = candidate;
                }
            }
        }
        boolean quoted = delimiter != '\t' || headerIsQuoted(sample);
        return new TextFormat(encoding.charset(), encoding.bytes() > 0, delimiter, quoted);
    }

    /** Excel's own first line {@code sep=;}. */
    private static char stated(String sample) {
        return sample.length() > 5 && sample.regionMatches(true, 0, "sep=", 0, 4) ? sample.charAt(4) : 0;
    }

    /**
     * How many lines agree on the same number of cells, and how many cells. Lines agree on the true
     * delimiter; commas inside prices or names differ from line to line.
     */
    private static double score(String sample, char delimiter) {
        Map<Integer, Integer> lines = new HashMap<>();
        int total = 0;
        int count = 0;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < sample.length() && total < LINES; i++) {
            char c = sample.charAt(i);
            if (c == '"' && delimiter != '\t') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                if (!blank) {
                    lines.merge(count, 1, Integer::sum);
                    total++;
                }
                count = 0;
                blank = true;
            }
            blank &= Character.isWhitespace(c) && c != delimiter;
        }
        if (!blank) {
            lines.merge(count, 1, Integer::sum);
            total++;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : lines.entrySet()) {
            if (entry.getKey() > 0) {
                double share = (double) entry.getValue() / total;
                best = Math.max(best, share * share * (1 + Math.log(entry.getKey() + 1.0) / 4));
            }
        }
        return best;
    }

    private static boolean headerIsQuoted(String sample) {
        int end = sample.indexOf('\n');
        String[] cells = (end < 0 ? sample : sample.substring(0, end)).strip().split("\t", -1);
        for (String cell : cells) {
            if (cell.length() < 2 || cell.charAt(0) != '"' || cell.charAt(cell.length() - 1) != '"') {
                return false;
            }
        }
        return true;
    }
}
