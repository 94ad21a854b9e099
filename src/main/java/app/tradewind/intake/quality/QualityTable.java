package app.tradewind.intake.quality;

import app.tradewind.intake.quality.Quality.Dimension;
import app.tradewind.intake.quality.Quality.Score;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.selection.Selection;

/**
 * Collects the rows of one file as a table of texts, one column a field, and scores it. Large files are
 * judged by their first rows.
 *
 * <p>Completeness: share of cells that say something. Validity: share of those that could be read.
 * Uniqueness: share of rows whose key no other row has. Timeliness: share of the weeks between the first
 * and the last day that have a row.
 */
public final class QualityTable {

    /** Rows judged at most. */
    public static final int CAP = 50_000;

    private static final String ROW = "row";
    private static final String KEY = "key";
    private static final String DAY = "day";

    private final IntColumn rows = IntColumn.create(ROW);
    private final StringColumn keys = StringColumn.create(KEY);
    private final DateColumn days = DateColumn.create(DAY);
    private final Map<String, StringColumn> fields = new LinkedHashMap<>();
    private final Map<String, List<Integer>> invalid = new LinkedHashMap<>();

    /** @param names columns to judge, in order */
    public QualityTable(List<String> names) {
        names.forEach(name -> fields.put(name, StringColumn.create("f:" + name)));
    }

    public boolean full() {
        return rows.size() >= CAP;
    }

    /**
     * @param row 1-based number in the file
     * @param texts what each column says, in the constructor's order; empty for nothing
     * @param key what should be the row's own, or empty for none
     * @param day the row's day, or {@code null}
     */
    public void add(int row, List<String> texts, String key, LocalDate day) {
        rows.append(row);
        keys.append(key);
        days.append(day);
        int at = 0;
        for (StringColumn column : fields.values()) {
            column.append(texts.get(at++));
        }
    }

    /** Notes a cell that could not be read. */
    public void invalid(int row, String name) {
        if (!full()) {
            invalid.computeIfAbsent(name, missing -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Scores what was collected. A table without rows scores 0. The columns stay by themselves: the class
     * that would hold them looks through every library for file readers when it is first touched.
     */
    public Quality score() {
        if (rows.isEmpty()) {
            return new Quality(0, List.of());
        }
        List<Score> scores = new ArrayList<>();
        fields.forEach((name, column) -> {
            Selection blank = column.isMissing();
            scores.add(score(name, Dimension.COMPLETENESS, blank.size(), rows.size(),
                    blank.isEmpty() ? 0 : rows.get(blank.get(0))));
            List<Integer> bad = invalid.getOrDefault(name, List.of());
            scores.add(score(name, Dimension.VALIDITY, bad.size(), rows.size() - blank.size(),
                    bad.isEmpty() ? 0 : bad.get(0)));
        });
        scores.addAll(uniqueness());
        scores.addAll(timeliness());
        return new Quality(overall(scores), scores);
    }

    private List<Score> uniqueness() {
        Selection known = keys.isNotMissing();
        if (known.isEmpty()) {
            return List.of();
        }
        StringColumn keyed = keys.where(known);
        int twice = keyed.size() - keyed.countUnique();
        int example = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; twice > 0 && example == 0 && i < keyed.size(); i++) {
            example = seen.add(keyed.get(i)) ? 0 : rows.get(known.get(i));
        }
        return List.of(score("*", Dimension.UNIQUENESS, twice, keyed.size(), example));
    }

    private List<Score> timeliness() {
        DateColumn known = days.removeMissing();
        if (known.isEmpty()) {
            return List.of();
        }
        long weeks = ChronoUnit.WEEKS.between(known.min(), known.max()) + 1;
        LocalDate first = known.min();
        long filled = known.asList().stream().map(day -> ChronoUnit.WEEKS.between(first, day)).distinct().count();
        return List.of(score("*", Dimension.TIMELINESS, weeks - filled, weeks, 0));
    }

    private static Score score(String column, Dimension dimension, long failing, long of, int example) {
        double score = of <= 0 ? 1 : Math.max(0, 1 - (double) failing / of);
        return new Score(column, dimension, score, failing, example);
    }

    private static double overall(List<Score> scores) {
        double sum = 0;
        int dimensions = 0;
        for (Dimension dimension : Dimension.values()) {
            double mean = scores.stream().filter(one -> one.dimension() == dimension)
                    .mapToDouble(Score::score).average().orElse(Double.NaN);
            if (!Double.isNaN(mean)) {
                sum += mean;
                dimensions++;
            }
        }
        return dimensions == 0 ? 0 : Math.round(1000 * sum / dimensions) / 10.0;
    }
}
