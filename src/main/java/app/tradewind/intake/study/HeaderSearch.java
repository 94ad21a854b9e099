package app.tradewind.intake.study;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.HeaderRow;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.terms.HeaderText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the header among the first rows of each sheet by trying every layout on every row. */
public final class HeaderSearch {

    private static final int ROWS = 50;
    private static final int FINGERPRINT_BYTES = 8;

    /**
     * @param sheet name of the best sheet
     * @param row the header row
     * @param above texts of the rows before it
     * @param matches the best match of each layout, best first
     * @param beside headers of another table beside this one, which is not read; empty for none
     * @param alike other sheets with the same headers, as of other months
     */
    public record Found(String sheet, RawRow row, String above, List<Match> matches, String beside, List<ReadPlan.Sheet> alike) {

        private Found under(String texts) {
            return new Found(sheet, row, texts + above, matches, beside, alike);
        }

        /** The same, telling the other sheets with the same headers. */
        private Found besides(List<Found> all) {
            String print = fingerprint(bare(row));
            return new Found(sheet, row, above, matches, beside, all.stream()
                    .filter(one -> one != null && !one.sheet.equals(sheet) && fingerprint(bare(one.row)).equals(print))
                    .map(one -> new ReadPlan.Sheet(one.sheet, one.row.number())).toList());
        }

        private static String[] bare(RawRow row) {
            int last = row.cells().length;
            while (last > 0 && row.cell(last - 1).isBlank()) {
                last--;
            }
            return Arrays.copyOf(row.cells(), last);
        }

        /** The same with a whole match of this layout first, if there is one. */
        public Found prefer(String layout) {
            List<Match> first = matches.stream().filter(match -> match.layout().id().equals(layout) && match.complete()).toList();
            if (first.isEmpty()) {
                return this;
            }
            List<Match> all = new ArrayList<>(first);
            matches.stream().filter(match -> !first.contains(match)).forEach(all::add);
            return new Found(sheet, row, above, all, beside, alike);
        }
    }

    private final List<Layout> layouts;
    private final Map<String, Field> given;
    private final String onlyFor;
    private final Map<String, Map<String, Field>> before;

    /**
     * @param layouts to try
     * @param given columns a person has mapped, by folded header
     * @param onlyFor fingerprint of the header row they belong to, or empty for any
     * @param before columns mapped at an earlier time, by the header row's fingerprint
     */
    public HeaderSearch(List<Layout> layouts, Map<String, Field> given, String onlyFor,
            Map<String, Map<String, Field>> before) {
        this.layouts = layouts;
        this.given = given;
        this.onlyFor = onlyFor;
        this.before = before;
    }

    /** @return {@code null} where no row has two cells that any layout knows */
    public Found find(TableSource source) throws IOException, UnreadableException {
        Found best = null;
        List<Found> all = new ArrayList<>();
        for (String sheet : source.sheets()) {
            Found found = find(source, sheet);
            if (found != null && (best == null || found.matches.get(0).score() > best.matches.get(0).score())) {
                best = found;
            }
            all.add(found);
        }
        return best == null || all.size() < 2 ? best : best.besides(all);
    }

    private Found find(TableSource source, String sheet) throws IOException, UnreadableException {
        List<RawRow> first = new ArrayList<>();
        try (Rows rows = source.open(sheet)) {
            for (RawRow row = rows.next(); row != null && first.size() < ROWS; row = rows.next()) {
                first.add(row);
            }
        }
        Found best = best(sheet, first, first);
        boolean whole = best != null && best.matches.get(0).complete();
        // Under a header that is whole by itself only the next row may go on with it, and has to add columns.
        int from = whole ? Math.max(0, first.indexOf(best.row)) : 0;
        List<RawRow> near = whole ? first.subList(from, Math.min(first.size(), from + 2)) : first;
        for (List<RawRow> pairs : List.of(TwoRows.lower(near), TwoRows.joined(near))) {
            Found two = best(sheet, near, pairs);
            boolean better = two != null && two.matches.get(0).complete()
                    && (!whole || two.matches.get(0).columns().size() > best.matches.get(0).columns().size());
            best = better ? two.under(whole ? best.above : "") : best;
        }
        return best == null || !best.matches.get(0).complete() ? best : alone(best);
    }

    /** @param tried the row to take as header at each place; without cells for none */
    private Found best(String sheet, List<RawRow> first, List<RawRow> tried) {
        Found best = null;
        StringBuilder above = new StringBuilder();
        for (int i = 0; i < first.size(); i++) {
            List<Match> matches = matches(tried.get(i));
            if (!matches.isEmpty() && (best == null || matches.get(0).score() > best.matches.get(0).score())) {
                best = new Found(sheet, tried.get(i), above.toString(), matches, "", List.of());
            }
            above.append(String.join(" ", first.get(i).cells())).append('\n');
        }
        return best;
    }

    /** Of two whole tables side by side, with an empty column between them, the better one alone. */
    private Found alone(Found found) {
        List<RawRow> groups = TwoRows.groups(found.row);
        Found best = null;
        int whole = 0;
        for (RawRow group : groups) {
            List<Match> matches = groups.size() < 2 ? List.of() : matches(group);
            if (!matches.isEmpty() && matches.get(0).complete()) {
                whole++;
                boolean better = best == null || matches.get(0).columns().size() > best.matches.get(0).columns().size();
                best = better ? new Found(found.sheet, group, found.above, matches, TwoRows.rest(found.row, group), List.of()) : best;
            }
        }
        return whole < 2 ? found : best;
    }

    private List<Match> matches(RawRow row) {
        Map<String, Field> columns = given.isEmpty() && before.isEmpty() ? Map.of() : columns(row.cells());
        Map<String, Match> byLayout = new LinkedHashMap<>();
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell == null || cell.isBlank() ? 0 : 1;
        }
        if (filled >= 2) {
            HeaderRow header = new HeaderRow(row.cells());
            for (Layout layout : layouts) {
                Match match = Match.of(layout, header, columns);
                if (match.score() > 0) {
                    byLayout.put(layout.id(), match);
                }
            }
        }
        List<Match> matches = new ArrayList<>(byLayout.values());
        boolean told = !columns.isEmpty() && Arrays.stream(row.cells()).filter(cell -> cell != null && !cell.isBlank())
                .map(HeaderText::fold).allMatch(columns::containsKey);
        // Where a person has said what every column is, no platform's names speak for one.
        matches.sort(Comparator.comparingDouble(Match::score).reversed()
                .thenComparing(match -> told && !match.layout().platform().isEmpty())
                .thenComparing(match -> -match.columns().size()));
        return matches;
    }

    /** Columns as mapped now, else as mapped for a row with the same headers before. */
    private Map<String, Field> columns(String[] header) {
        String print = fingerprint(header);
        Map<String, Field> columns = new HashMap<>(before.getOrDefault(print, Map.of()));
        if (onlyFor.isEmpty() || onlyFor.equals(print)) {
            columns.putAll(given);
        }
        return columns;
    }

    /** Short fingerprint of a header row; blanks, case and dashes do not change it. */
    public static String fingerprint(String[] header) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String cell : header) {
                digest.update(HeaderText.fold(cell == null ? "" : cell).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
