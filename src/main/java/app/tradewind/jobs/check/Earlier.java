package app.tradewind.jobs.check;

import app.tradewind.intake.Inspection;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Memory;
import app.tradewind.jobs.imports.HeaderDrift;
import app.tradewind.jobs.imports.Remembered;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What earlier files have to say of a file: whether its like came before, and what has changed since. */
final class Earlier {

    /** Share of the headers that must still be there, if only by another name, for a table to be taken for an earlier one. */
    private static final double MUCH_ALIKE = 0.6;

    private final Remembered remembered;
    private final Map<String, Mapping> before;

    Earlier(Remembered remembered) {
        this.remembered = remembered;
        this.before = remembered.all();
    }

    /** What was told, by fingerprint. */
    Map<String, Mapping> told() {
        return before;
    }

    Memory of(Inspection inspection) {
        String print = inspection.fingerprint();
        Mapping same = before.get(print);
        if (same != null) {
            return new Memory(print, true, Remembered.tells(same), null);
        }
        Map<String, Field> now = new HashMap<>();
        inspection.columns().forEach(column -> now.put(column.header(), column.field()));
        List<String> headers = inspection.columns().stream().map(Inspection.Column::header).toList();
        Drift drift = remembered.latest(inspection.profile()).filter(last -> !last.about().headers().isEmpty())
                .map(last -> new Carried(last, HeaderDrift.of(last.about().headers(), headers)).known(now))
                .filter(found -> !found.isEmpty()).orElse(null);
        return new Memory(print, false, false, drift);
    }

    /** Of a table that no layout fits: it may have fitted before its headers changed. */
    Memory of(UnknownTable table, List<Layout> layouts) {
        List<String> headers = table.headers();
        Drift drift = before.values().stream().filter(last -> alike(last.about().headers(), headers) >= MUCH_ALIKE)
                .max(Comparator.comparingDouble(last -> alike(last.about().headers(), headers)))
                .flatMap(last -> layout(last, layouts).map(layout ->
                        new Carried(last, HeaderDrift.of(last.about().headers(), headers)).unknown(layout)))
                .filter(found -> !found.isEmpty()).orElse(null);
        return new Memory(table.fingerprint(), false, false, drift);
    }

    private static Optional<Layout> layout(Mapping last, List<Layout> layouts) {
        return layouts.stream().filter(layout -> layout.id().equals(last.about().layout())).findFirst();
    }

    private static double alike(List<String> before, List<String> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return 0;
        }
        Drift drift = HeaderDrift.of(before, now);
        return (double) (before.size() - drift.missing().size()) / Math.max(before.size(), now.size());
    }
}
