package app.tradewind.jobs.track;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What persons made of the forecast, held against what was sold: together, by person and by level. A change
 * counts once one of its weeks is over.
 *
 * @param set changes that were ever set, judged or not
 * @param rows all first, then persons, then levels; empty where nothing can be judged yet
 */
public record ChangeRecord(int set, List<Row> rows) {

    public ChangeRecord {
        rows = List.copyOf(rows);
    }

    /** No change was ever set. */
    public static final ChangeRecord NONE = new ChangeRecord(0, List.of());

    /**
     * Some of the changes.
     *
     * @param person who set them, or {@code null} for all
     * @param level what they are about, or {@code null} for all
     * @param changes how many of them were judged
     * @param better how many of them came nearer to what was sold than the forecast before
     * @param verdict of all their weeks together
     */
    public record Row(String person, Level level, int changes, int better, Verdict verdict) { }

    /** @param all every change that was ever set */
    public static ChangeRecord of(List<Judged> all) {
        List<Judged> judged = all.stream().filter(one -> one.verdict().weeks() > 0).toList();
        if (judged.isEmpty()) {
            return new ChangeRecord(all.size(), List.of());
        }
        List<Row> rows = new ArrayList<>(List.of(row(null, null, judged)));
        Map<String, List<Judged>> persons = new TreeMap<>(Comparator.naturalOrder());
        Map<Level, List<Judged>> levels = new TreeMap<>();
        for (Judged one : judged) {
            persons.computeIfAbsent(one.change().said().author().strip(), name -> new ArrayList<>()).add(one);
            levels.computeIfAbsent(one.change().node().level(), level -> new ArrayList<>()).add(one);
        }
        persons.forEach((name, own) -> rows.add(row(name, null, own)));
        levels.forEach((level, own) -> rows.add(row(null, level, own)));
        return new ChangeRecord(all.size(), rows);
    }

    private static Row row(String person, Level level, List<Judged> own) {
        int better = (int) own.stream().filter(one -> one.verdict().gain() > 0).count();
        return new Row(person, level, own.size(), better, Verdict.together(own.stream().map(Judged::verdict).toList()));
    }
}
