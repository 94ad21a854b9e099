package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a field's text where findings begin and end. Offsets count UTF-16 units of the field. */
final class Marks {

    private Marks() { }

    /**
     * @param text a piece of the field
     * @param finding the gravest finding over it, the first of equals; {@code null} for none
     */
    record Piece(String text, Finding finding) { }

    /** The lines of a field, each cut into pieces; spans of other fields and beyond the text do not count. */
    static List<List<Piece>> lines(String field, String text, List<Finding> findings) {
        List<Finding> own = findings.stream().filter(finding -> finding.span().field().equals(field)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Finding finding : own) {
            cuts.add(Math.min(text.length(), Math.max(0, finding.span().start())));
            cuts.add(Math.min(text.length(), Math.max(0, finding.span().end())));
        }
        List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int from = 0;
        for (int cut : cuts.tailSet(1)) {
            Finding over = gravest(own, from, cut);
            String[] parts = text.substring(from, cut).split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(new Piece(parts[i], over));
                }
            }
            from = cut;
        }
        return lines;
    }

    private static Finding gravest(List<Finding> findings, int from, int to) {
        Finding gravest = null;
        for (Finding finding : findings) {
            boolean covers = finding.span().start() <= from && finding.span().end() >= to;
            if (covers && (gravest == null || finding.rule().severity().compareTo(gravest.rule().severity()) > 0)) {
                gravest = finding;
            }
        }
        return gravest;
    }
}
