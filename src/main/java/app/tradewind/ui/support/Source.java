package app.tradewind.ui.support;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Choice;
import app.tradewind.catalog.Origin;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Kept;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.check.Drop;
import app.tradewind.jobs.costs.MarketCosts;
import app.tradewind.jobs.odd.DecideOdd;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.quality.QualityBoard;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.marketing.Marketing;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.ui.support.world.Atlas;
import app.tradewind.words.Lang;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the screens ask of the jobs. Every call may take long: screens go through {@code Tasks}. */
public interface Source {

    /** What the workspace is called. */
    String name(Lang lang, Progress progress) throws Exception;

    /** Goes on with another workspace. Where it cannot be opened, everything stays with this one. */
    void turn(Turn turn, Progress progress) throws Exception;

    TodayBoard today(Progress progress) throws Exception;

    StockBoard stock(Progress progress) throws Exception;

    /** How good the forecasts are; tests them anew, which takes long. */
    ForecastsBoard forecasts(Progress progress) throws Exception;

    PriceBoard prices(Progress progress) throws Exception;

    /** @param weights by criterion, those that the person has moved; empty for the usual ones */
    ProductBoard products(Map<String, Double> weights, Progress progress) throws Exception;

    CopyBoard copy(Progress progress) throws Exception;

    DataBoard data(Progress progress) throws Exception;

    /**
     * Reads a file and says what was understood; keeps nothing of it.
     *
     * @param answers what the person has decided so far, by the key of the question; {@code kind} for what its rows
     *     are about, {@code layout} for which layout it is, {@code column:header} for what a column is mapped to
     * @param before files that are to come in before it, in their order
     */
    FileBoard check(Path file, Map<String, String> answers, List<Drop.Told> before, Progress progress) throws Exception;

    /** Forgets what was told of files with these headers. */
    void forget(String fingerprint, Progress progress) throws Exception;

    /** Stores a file, whole or not at all. */
    Kept bring(Path file, Map<String, String> answers, Progress progress) throws Exception;

    /** Takes an import back. */
    void undo(long importId, Progress progress) throws Exception;

    /** How good the data are, and what could be put right. */
    QualityBoard quality(Progress progress) throws Exception;

    /** Accepts or turns down a proposal, or takes that back; all answers are made again. */
    void clean(String proposal, QualityBoard.Answer answer, Progress progress) throws Exception;

    /** A stored row as it stood in its file, without personal columns; empty where it is not stored any more. */
    Optional<String> row(Origin origin, Progress progress) throws Exception;

    /** What the seller has said of costs, market by market. */
    List<MarketCosts> costs(Progress progress) throws Exception;

    /** Keeps what the seller says of costs; all answers are made again. */
    void saveCosts(List<MarketCosts> costs, Progress progress) throws Exception;

    /** What keeps the workspace safe. */
    Keeper keeper();

    /** Sets an unusual week aside, counts it, or takes that back; all answers are made again. */
    void odd(OddWeek week, DecideOdd.Answer answer, Progress progress) throws Exception;

    /** The markets and the calculator. */
    Atlas atlas();

    /** The pages behind Stock. */
    Warehouse warehouse();

    /** The pages about advertising and promotions. */
    Marketing marketing();

    /** The pages behind Products. */
    Chooser chooser();

    /** The rule packs. */
    PackShelf packs();

    /** What a person does about the copy. */
    Reviser reviser();

    /** Demand by level, and what persons make of it. */
    Planner planner();

    /** Writes down what the person decided about an answer. */
    void decide(Decision decision, Progress progress) throws Exception;

    /** The rows an answer stands on, the newest first, at most {@code limit}. */
    List<SourceRow> rows(Advice advice, int limit, Progress progress) throws Exception;

    /**
     * @param screen where the answer stood
     * @param advice the answer
     * @param choice what the person chose
     * @param note the person's own words, amount or day; empty for none
     */
    record Decision(Screen screen, Advice advice, Choice choice, String note) { }
}
