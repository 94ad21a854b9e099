package app.tradewind.ui.quality;

import app.tradewind.intake.cleaning.Proposal;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.Absence;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.intake.quality.audit.Lapse;
import app.tradewind.intake.quality.audit.Mark;
import app.tradewind.intake.quality.audit.Score;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.jobs.quality.CleanData;
import app.tradewind.jobs.quality.ColumnNames;
import app.tradewind.jobs.quality.QualityBoard;
import app.tradewind.jobs.quality.QualityBoard.Answer;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Scores kind by kind, the rows that fall short of the chosen one, and the proposals with what was decided on them. */
final class QualityViewModel {

    private final Tasks tasks;
    private final Source source;
    private final Runnable changed;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Phrase> lacks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> refused = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private final ObservableList<CleanData.Decided> decided = FXCollections.observableArrayList();
    private final ObjectProperty<Dataset> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));

    /**
     * @param kind what the rows are about
     * @param judged how they do
     * @param failing rows that fall short, one for each column they do
     * @param absent columns that an export does not carry
     * @param rows the first of the rows that fall short
     */
    record Dataset(Kind kind, Judged judged, long failing, List<Absence> absent, List<Row> rows) {

        /** File by file what it does not carry, as {@code quality.absent} says it; empty for nothing. */
        List<Phrase> lacks() {
            Map<String, Phrase> columns = new LinkedHashMap<>();
            absent.forEach(one -> columns.merge(one.file(), ColumnNames.of(one.column()),
                    (some, more) -> Phrase.of("quality.absent.and", some, more)));
            return columns.entrySet().stream().map(one -> Phrase.of("quality.absent", one.getKey(), one.getValue())).toList();
        }
    }

    /**
     * @param aspects one a value of {@link Aspect}, {@code NaN} where not judged
     * @param score mean of those
     * @param trend score of each import in per cent, oldest first
     */
    record Judged(double[] aspects, double score, double[] trend) { }

    /** @param row the row that was asked for @param raw its text as it stood in the file, empty where it is gone */
    record Opened(Row row, Optional<String> raw) { }

    /** A row that falls short, with where. */
    record Row(Score score, Lapse lapse) { }

    /** @param changed told after the reading has changed */
    QualityViewModel(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        this.changed = changed;
        chosen.addListener((o, was, is) -> {
            opened.set(null);
            rows.setAll(is == null ? List.of() : is.rows);
            lacks.setAll(is == null ? List.of() : is.lacks());
        });
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    /** What the exports of the chosen kind do not carry, a sentence a file. */
    ObservableList<Phrase> lacks() {
        return lacks;
    }

    /** The rows of the chosen kind that fall short. */
    ObservableList<Row> rows() {
        return rows;
    }

    ObservableList<Proposal> proposals() {
        return proposals;
    }

    ObservableList<CleanData.Decided> decided() {
        return decided;
    }

    ObjectProperty<Dataset> chosenProperty() {
        return chosen;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Own rules that are not used, {@code null} for none. */
    ReadOnlyObjectProperty<Phrase> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    void open() {
        tasks.run("quality board", Phrase.of("quality.task.assess"), source::quality, this::land);
    }

    /** The row that was opened last, {@code null} for none. */
    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Shows a row as it stood in its file. */
    void open(Row row) {
        tasks.run("quality row", Phrase.of("ui.task.rows"), progress -> source.row(row.lapse().origin(), progress),
                raw -> opened.set(new Opened(row, raw)));
    }

    void answer(String id, Answer answer) {
        tasks.run("quality clean " + id, Phrase.of("quality.task.clean"), progress -> {
            source.clean(id, answer, progress);
            return id;
        }, done -> changed.run());
    }

    private void land(QualityBoard board) {
        Kind kept = chosen.get() == null ? null : chosen.get().kind();
        List<Dataset> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            board.audit().of(kind).ifPresent(score -> all.add(dataset(board.audit(), kind, score)));
        }
        datasets.setAll(all);
        proposals.setAll(board.proposals());
        decided.setAll(board.decided());
        refused.set(board.refused().isEmpty() ? null : board.refused().get(0));
        chosen.set(null);
        chosen.set(all.stream().filter(one -> one.kind == kept).findFirst()
                .orElse(all.stream().filter(one -> one.failing > 0).findFirst().orElse(all.isEmpty() ? null : all.get(0))));
        long failing = all.stream().mapToLong(Dataset::failing).sum();
        state.set(all.isEmpty() ? Phrase.of("quality.state.empty")
                : Phrase.of("quality.state", failing, board.proposals().size(), board.today()));
    }

    private static Dataset dataset(Audit audit, Kind kind, double score) {
        double[] aspects = new double[Aspect.values().length];
        for (Aspect aspect : Aspect.values()) {
            aspects[aspect.ordinal()] = audit.of(kind, aspect).orElse(Double.NaN);
        }
        List<Score> scores = audit.scores().stream().filter(one -> one.kind() == kind && one.failing() > 0).toList();
        List<Absence> absent = audit.absences().stream().filter(one -> one.kind() == kind).toList();
        return new Dataset(kind, new Judged(aspects, score,
                audit.trend().stream().filter(mark -> mark.kind() == kind).mapToDouble(Mark::value).toArray()),
                scores.stream().mapToLong(Score::failing).sum(), absent, scores.stream().flatMap(one -> one.rows().stream().map(lapse -> new Row(one, lapse))).toList());
    }
}
