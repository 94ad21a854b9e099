package app.tradewind.ui.prices;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.PriceTestRun;
import app.tradewind.jobs.boards.RivalSeen;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.Planner;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The board of Prices as the window shows it: the rows of a choice, the selected one, the state in a sentence. */
final class PricesViewModel {

    /** As on Today: a month is four weeks, so that both screens name the same money. */
    private static final long WEEKS_A_MONTH = 4;

    private final Tasks tasks;
    private final Job<PriceBoard> load;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL, PricesViewModel::isShown, row -> row.advice().subject());
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private PriceBoard board = new PriceBoard(null, List.of(), null);

    /** Which rows to show. */
    enum Shown { ALL, CHANGE, UNKNOWN }

    /** @param load gives the board, off the window's thread */
    PricesViewModel(Tasks tasks, Job<PriceBoard> load) {
        this.tasks = tasks;
        this.load = load;
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    /** Loads the board and selects the row about a subject, where there is one. */
    void open(String subject) {
        tasks.run("price board", Phrase.of("ui.task.prices"), load, this::land);
        rows.want(subject);
    }

    /** What other prices would do to a row; empty where a figure is missing. */
    Optional<WhatIf> whatIf(Row row) {
        return WhatIf.of(row, board.keeps().get(row.item()));
    }

    LocalDate today() {
        return board.today();
    }

    /**
     * The price test of a row.
     *
     * @param proposed worth making, {@code null} for none
     * @param run the latest, {@code null} for none
     */
    record Test(PriceTestPlan proposed, PriceTestRun run) {

        /** A test that is over makes room for the next. */
        boolean mayPlan() {
            return proposed != null && (run == null || run.state() == PriceTestRun.State.DONE);
        }
    }

    /** Empty where none is called for and none was made. */
    Optional<Test> test(Row row) {
        PriceTestPlan proposed = board.tests().proposed().get(row.item());
        PriceTestRun run = board.tests().runs().get(row.item());
        return proposed == null && run == null ? Optional.empty() : Optional.of(new Test(proposed, run));
    }

    /** Competitors of a row as last seen. */
    List<RivalSeen> rivals(Row row) {
        return board.rivals().getOrDefault(row.item(), List.of());
    }

    /** Plans the test that is proposed for a row, off the window's thread. */
    void plan(Row row, Planner planner, Runnable changed) {
        PriceTestPlan proposed = board.tests().proposed().get(row.item());
        act(progress -> planner.test(row.item(), proposed, progress), changed);
    }

    /** Takes back the weeks of a row's test that have not begun. */
    void callOff(Row row, Planner planner, Runnable changed) {
        act(progress -> planner.callOff(row.item(), progress), changed);
    }

    /** The bounds of prices that stand. */
    void limits(Planner planner, Consumer<LimitsBoard> told) {
        tasks.run("price limits", Phrase.of("limits.task"), planner::limits, told);
    }

    /** Keeps bounds of prices, off the window's thread. */
    void limit(List<LimitWish> wishes, Planner planner, Consumer<Planner.Told> told) {
        tasks.run("save price limits", Phrase.of("limits.task"), progress -> planner.limit(wishes, progress), told);
    }

    /** Tells the rows that no price can stand on. */
    void flaws(Planner planner, Consumer<List<Phrase>> told) {
        tasks.run("price flaws", Phrase.of("pricelist.task"), planner::priceFlaws, told);
    }

    /** Writes the decided prices into a folder, off the window's thread. */
    void list(Path folder, ExportPrices.Choice choice, Planner planner, Consumer<List<Phrase>> told) {
        tasks.run("price list", Phrase.of("pricelist.task"), progress -> planner.priceList(folder, choice, progress), told);
    }

    private void act(Act act, Runnable changed) {
        tasks.run("price test", Phrase.of("pricetest.heading"), progress -> {
            act.on(progress);
            return true;
        }, done -> changed.run());
    }

    /** Something done off the window's thread. */
    private interface Act {
        void on(Progress progress) throws Exception;
    }

    /** Expected gain a month of the advised change, {@code null} where it is not known. */
    static Money gain(PriceAdvice advice) {
        return advice.effect() == null ? null
                : advice.effect().profitAdvised().minus(advice.effect().profitNow()).times(WEEKS_A_MONTH);
    }

    private void land(PriceBoard next) {
        board = next;
        state.set(state(next));
        rows.land(next.rows());
    }

    private static boolean isShown(Row row, Shown shown) {
        return switch (shown) {
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
