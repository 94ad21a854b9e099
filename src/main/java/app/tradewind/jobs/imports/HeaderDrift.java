package app.tradewind.jobs.imports;

import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Renamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How an export's headers have changed since last time. A header that is gone and one that is new are
 * taken for the same, renamed, if they stand between the same neighbours or are written much alike.
 */
public final class HeaderDrift {

    /** Share of letters that must stay for two headers to be written alike. */
    private static final double ALIKE = 0.6;

    private HeaderDrift() { }

    public static Drift of(List<String> before, List<String> now) {
        List<String> missing = new ArrayList<>(before);
        missing.removeAll(now);
        List<String> added = new ArrayList<>(now);
        added.removeAll(before);
        List<Renamed> renamed = new ArrayList<>();
        for (String gone : List.copyOf(missing)) {
            String best = null;
            for (String candidate : added) {
                boolean stays = neighbour(before, gone, -1).equals(neighbour(now, candidate, -1))
                        && neighbour(before, gone, 1).equals(neighbour(now, candidate, 1));
                if (stays || likeness(gone, candidate) >= ALIKE
                        && (best == null || likeness(gone, candidate) > likeness(gone, best))) {
                    best = candidate;
                }
            }
            if (best != null) {
                renamed.add(new Renamed(gone, best));
                added.remove(best);
                missing.remove(gone);
            }
        }
        return new Drift(added, missing, renamed);
    }

    private static String neighbour(List<String> headers, String header, int step) {
        int at = headers.indexOf(header) + step;
        return at < 0 || at >= headers.size() ? "" : headers.get(at);
    }

    /** 1 for the same letters in the same order, 0 for none in common: 1 less edit distance over the longer length. */
    static double likeness(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] costs = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = costs[0];
            costs[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = costs[j];
                costs[j] = Math.min(replace, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 1 : 1 - (double) costs[b.length()] / longest;
    }
}
