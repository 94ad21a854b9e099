package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.Question;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Asks every row of one kind all questions, and counts. A row fails a column and aspect once, whatever the number of questions. */
final class Ledger<R extends CatalogRecord> {

    private final Kind kind;
    private final Function<R, SkuMarket> item;
    private final Function<R, LocalDate> day;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Long, Import> imports = new TreeMap<>();
    private final Map<SkuMarket, ItemTally> items = new HashMap<>();
    private final Carried<R> carried;

    /** The questions about one column in one respect, and what came of them. */
    private final class Column {
        private final String name;
        private final Aspect aspect;
        private final List<Question<R>> rules = new ArrayList<>();
        private final List<Lapse> rows = new ArrayList<>();
        private long asked;
        private long failing;

        Column(String name, Aspect aspect) {
            this.name = name;
            this.aspect = aspect;
        }
    }

    /** The same counts for one import. */
    private final class Import {
        private final String file;
        private final long[] asked = new long[columns.size()];
        private final long[] failing = new long[columns.size()];
        private final boolean[] lacks = new boolean[columns.size()];
        private long rows;
        private long failingRows;
        private boolean counts;

        Import(long id, String file) {
            this.file = file;
            for (int i = 0; i < lacks.length; i++) {
                lacks[i] = columns.get(i).aspect == Aspect.COMPLETENESS && carried.lacks(id, columns.get(i).name);
            }
        }
    }

    /**
     * @param item what a row is about, {@code null} for nothing in particular
     * @param day of a row that is not after today, {@code null} for none
     */
    record About<R>(Function<R, SkuMarket> item, Function<R, LocalDate> day) { }

    /** @param carried has seen all rows */
    Ledger(Kind kind, List<Question<R>> rules, Carried<R> carried, About<R> about) {
        this.kind = kind;
        this.carried = carried;
        this.item = about.item;
        this.day = about.day;
        Map<String, Column> byName = new LinkedHashMap<>();
        for (Question<R> rule : rules) {
            byName.computeIfAbsent(rule.column() + " " + rule.aspect(), key -> new Column(rule.column(), rule.aspect()))
                    .rules.add(rule);
        }
        columns.addAll(byName.values());
    }

    /** @param counts whether the row is part of what the workspace says now, or only of its import */
    void add(R row, boolean counts) {
        Origin origin = row.origin();
        Import own = imports.computeIfAbsent(origin.importId(), id -> new Import(id, origin.file()));
        own.counts |= counts;
        List<ItemState.Fault> heavy = List.of();
        boolean fails = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (own.lacks[i]) {
                continue;
            }
            boolean asked = false;
            Question<R> broken = null;
            Phrase wrong = null;
            for (Question<R> rule : column.rules) {
                if (rule.asked().test(row)) {
                    asked = true;
                    wrong = broken == null ? rule.wrong().apply(row) : wrong;
                    broken = broken == null && wrong != null ? rule : broken;
                }
            }
            own.asked[i] += asked ? 1 : 0;
            own.failing[i] += broken != null ? 1 : 0;
            fails |= broken != null;
            if (counts && broken != null && broken.weighs()) {
                heavy = heavy.isEmpty() ? new ArrayList<>(2) : heavy;
                heavy.add(new ItemState.Fault(column.name, new Lapse(origin, broken.says().apply(row), wrong)));
            }
            if (counts) {
                count(column, row, asked, broken, wrong);
            }
        }
        own.rows++;
        own.failingRows += fails ? 1 : 0;
        SkuMarket about = counts ? item.apply(row) : null;
        if (about != null) {
            items.computeIfAbsent(about, none -> new ItemTally()).add(heavy, day.apply(row), origin);
        }
    }

    List<Score> scores() {
        return columns.stream().filter(column -> column.asked > 0).map(column -> Score.share(kind, column.name,
                column.aspect, column.asked, column.rows, column.failing)).toList();
    }

    /** Columns that an import does not have of which a row counts. */
    List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        imports.forEach((id, one) -> {
            for (int i = 0; i < one.lacks.length; i++) {
                if (one.counts && one.lacks[i]) {
                    absences.add(new Absence(kind, columns.get(i).name, id, one.file, carried.rows(id)));
                }
            }
        });
        return absences;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        imports.forEach((id, one) -> {
            List<Score> scores = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (one.asked[i] > 0) {
                    scores.add(Score.share(kind, columns.get(i).name, columns.get(i).aspect, one.asked[i], List.of(),
                            one.failing[i]));
                }
            }
            marks.add(new Mark(id, one.file, kind, Audit.mean(scores).orElse(1), one.rows, one.failingRows));
        });
        return marks;
    }

    Map<SkuMarket, ItemState> items() {
        Map<SkuMarket, ItemState> states = new HashMap<>();
        items.forEach((about, tally) -> states.put(about, tally.state(kind)));
        return states;
    }

    private void count(Column column, R row, boolean asked, Question<R> broken, Phrase wrong) {
        column.asked += asked ? 1 : 0;
        if (broken != null) {
            column.failing++;
            if (column.rows.size() < Score.KEPT) {
                column.rows.add(new Lapse(row.origin(), broken.says().apply(row), wrong));
            }
        }
    }
}
