package app.tradewind.ui.prices;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The board of Prices as the window shows it: the rows of a choice, the selected one, the state in a sentence. */
final class PricesViewModel {

    /** As on Today: a month is four weeks, so that both screens name the same money. */
    private static final long WEEKS_A_MONTH = 4;

    private final Tasks tasks;
    private final Job<PriceBoard> load;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private PriceBoard board = new PriceBoard(null, List.of(), null);
    private String wanted = "";

    /** Which rows to show. */
    enum Shown { ALL, CHANGE, UNKNOWN }

    /** @param load gives the board, off the window's thread */
    PricesViewModel(Tasks tasks, Job<PriceBoard> load) {
        this.tasks = tasks;
        this.load = load;
        shown.addListener((o, was, is) -> fill());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    /** Loads the board and selects the row about a subject, where there is one. */
    void open(String subject) {
        wanted = subject;
        tasks.run("price board", Phrase.of("ui.task.prices"), load, this::land);
        select();
    }

    /** What other prices would do to a row; empty where a figure is missing. */
    Optional<WhatIf> whatIf(Row row) {
        return WhatIf.of(row, board.keeps().get(row.item()));
    }

    /** Expected gain a month of the advised change, {@code null} where it is not known. */
    static Money gain(PriceAdvice advice) {
        return advice.effect() == null ? null
                : advice.effect().profitAdvised().minus(advice.effect().profitNow()).times(WEEKS_A_MONTH);
    }

    private void land(PriceBoard next) {
        board = next;
        state.set(state(next));
        fill();
    }

    private void fill() {
        Row before = selected.get();
        rows.setAll(board.rows().stream().filter(this::isShown).toList());
        selected.set(rows.stream().filter(row -> before != null && row.item().equals(before.item())).findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0)));
        select();
    }

    private void select() {
        board.rows().stream().filter(row -> !wanted.isEmpty() && row.advice().subject().equals(wanted)).findFirst()
                .ifPresent(row -> {
                    wanted = "";
                    if (!rows.contains(row)) {
                        shown.set(Shown.ALL);
                    }
                    selected.set(row);
                });
    }

    private boolean isShown(Row row) {
        return switch (shown.get()) {
            case ALL -> true;
            case CHANGE -> row.advice().verdict() == Verdict.ACT;
            case UNKNOWN -> row.advice().verdict() == Verdict.ABSTAIN;
        };
    }

    private static Phrase state(PriceBoard board) {
        long changes = board.rows().stream().filter(row -> changes(row.advice())).count();
        long under = count(board, Status.UNDER_FLOOR);
        long unknown = board.rows().stream().filter(row -> row.advice().verdict() == Verdict.ABSTAIN).count();
        Phrase gain = board.gain() == null ? Phrase.of("ui.prices.gain.unknown")
                : Phrase.of("ui.prices.gain", Math.round(board.gain().times(WEEKS_A_MONTH).toDouble()),
                        board.gain().currency().getCurrencyCode());
        return Phrase.of("ui.prices.state", changes, gain, under, count(board, Status.PRICE_TEST), unknown);
    }

    private static boolean changes(PriceAdvice advice) {
        return advice.status() == Status.RAISE || advice.status() == Status.LOWER || advice.status() == Status.UNDER_FLOOR;
    }

    private static long count(PriceBoard board, Status status) {
        return board.rows().stream().filter(row -> row.advice().status() == status).count();
    }
}
