package app.tradewind.intake.quality;

import app.tradewind.intake.quality.Quality.Dimension;
import app.tradewind.intake.quality.Quality.Score;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;

/**
 * Counts, while rows pass, what the quality score of one file needs; only what is counted comes into columns. Large files
 * are judged by their first rows.
 *
 * <p>Completeness: share of cells that say something. Validity: share of those that could be read.
 * Uniqueness: share of rows whose key no other row has; two keys of one 64-bit hash count as the same, by
 * chance once in ten billion full tables. Timeliness: share of the weeks between the first and the last day
 * that have a row.
 */
public final class QualityTable {

    /** Rows judged at most. */
    public static final int CAP = 50_000;

    private final List<String> names;
    private final Failing[] blank;
    private final Failing[] invalid;
    private final Failing twice = new Failing();
    private final Set<Long> keys = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private int rows;
    private int keyed;

    /** Rows that fail, and the first of them. */
    private static final class Failing {
        private int count;
        private int example;

        void add(int row) {
            example = count++ == 0 ? row : example;
        }
    }

    /** @param names columns to judge, in order */
    public QualityTable(List<String> names) {
        this.names = List.copyOf(names);
        this.blank = new Failing[names.size()];
        this.invalid = new Failing[names.size()];
        Arrays.setAll(blank, i -> new Failing());
        Arrays.setAll(invalid, i -> new Failing());
    }

    public boolean full() {
        return rows >= CAP;
    }

    /**
     * @param row 1-based number in the file
     * @param texts what each column says, in the constructor's order; empty for nothing
     * @param key what should be the row's own, or empty for none
     * @param day the row's day, or {@code null}
     */
    public void add(int row, List<String> texts, String key, LocalDate day) {
        rows++;
        for (int i = 0; i < blank.length; i++) {
            if (texts.get(i).isEmpty()) {
                blank[i].add(row);
            }
        }
        if (!key.isEmpty()) {
            keyed++;
            if (!keys.add(hash(key))) {
                twice.add(row);
            }
        }
        if (day != null) {
            days.add(day);
        }
    }

    /** Notes a cell that could not be read. */
    public void invalid(int row, String name) {
        int at = full() ? -1 : names.indexOf(name);
        if (at >= 0) {
            invalid[at].add(row);
        }
    }

    /** Scores what was counted. A table without rows scores 0. */
    public Quality score() {
        if (rows == 0) {
            return new Quality(0, List.of());
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < blank.length; i++) {
            scores.add(score(names.get(i), Dimension.COMPLETENESS, blank[i].count, rows, blank[i].example));
            scores.add(score(names.get(i), Dimension.VALIDITY, invalid[i].count, rows - blank[i].count, invalid[i].example));
        }
        if (keyed > 0) {
            scores.add(score("*", Dimension.UNIQUENESS, twice.count, keyed, twice.example));
        }
        if (!days.isEmpty()) {
            scores.add(timeliness(DateColumn.create("days", days)));
        }
        return new Quality(overall(scores), scores);
    }

    private static Score timeliness(DateColumn known) {
        LocalDate first = known.min();
        long weeks = ChronoUnit.WEEKS.between(first, known.max()) + 1;
        long filled = known.asList().stream().map(day -> ChronoUnit.WEEKS.between(first, day)).distinct().count();
        return score("*", Dimension.TIMELINESS, weeks - filled, weeks, 0);
    }

    private static long hash(String key) {
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static Score score(String column, Dimension dimension, long failing, long of, int example) {
        double score = of <= 0 ? 1 : Math.max(0, 1 - (double) failing / of);
        return new Score(column, dimension, score, failing, example);
    }

    private static double overall(List<Score> scores) {
        double sum = 0;
        int dimensions = 0;
        for (Dimension dimension : Dimension.values()) {
            double[] ofOne = scores.stream().filter(one -> one.dimension() == dimension).mapToDouble(Score::score).toArray();
            double mean = DoubleColumn.create(dimension.name(), ofOne).mean();
            if (!Double.isNaN(mean)) {
                sum += mean;
                dimensions++;
            }
        }
        return dimensions == 0 ? 0 : Math.round(1000 * sum / dimensions) / 10.0;
    }
}
