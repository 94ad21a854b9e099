package app.tradewind.ui.products;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.ProductBoard.Row;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The ranked board as the window shows it, the weights it is ranked by, and the selected product. */
final class ProductsViewModel {

    private final Tasks tasks;
    private final Ranking ranking;
    private final Job<KeptWeights> kept;
    private final Weights weights;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL, ProductsViewModel::isShown, row -> row.advice().subject());
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private ProductBoard board = new ProductBoard(null, List.of(), List.of(), Double.NaN);

    /** Which rows to show. */
    enum Shown { ALL, OWN, NEW }

    /** Ranks by the weights that the person has moved. */
    @FunctionalInterface
    interface Ranking {
        ProductBoard rank(Map<String, Double> weights, Progress progress) throws Exception;
    }

    /**
     * @param ranking gives the board, off the window's thread
     * @param kept the weights that were chosen before
     * @param wish told when the person has moved a weight; to call {@link #rank} soon
     */
    ProductsViewModel(Tasks tasks, Ranking ranking, Job<KeptWeights> kept, Runnable wish) {
        this.tasks = tasks;
        this.ranking = ranking;
        this.kept = kept;
        this.weights = new Weights(wish);
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    Weights weights() {
        return weights;
    }

    /** Loads the board and selects the product that is asked for, where there is one. */
    void open(String subject) {
        tasks.run("product weights", Phrase.of("ui.task.products"), kept, chosen -> {
            weights.take(chosen.byCriterion());
            rank();
        });
        rows.want(subject);
    }

    /** Ranks again by the weights of now. */
    void rank() {
        Map<String, Double> asked = weights.asked();
        tasks.run("product board", Phrase.of("ui.task.products"), progress -> ranking.rank(asked, progress), this::land);
    }

    /** A criterion's value of a product, {@code NaN} where it is not known or no criterion of the board. */
    double value(Row row, String criterion) {
        for (int i = 0; i < board.criteria().size(); i++) {
            if (board.criteria().get(i).name().equals(criterion)) {
                return row.values()[i];
            }
        }
        return Double.NaN;
    }

    /** What several criteria are called, in a row; one that the board does not have keeps the name of its column. */
    Phrase labels(List<String> names) {
        return names.stream().map(name -> board.criteria().stream().filter(criterion -> criterion.name().equals(name))
                .map(ProductBoard.Criterion::label).findFirst().orElse(Phrase.of("ui.product", name)))
                .reduce((all, next) -> Phrase.of("ui.products.list", all, next)).orElseThrow();
    }

    private void land(ProductBoard next) {
        board = next;
        weights.land(next.criteria());
        state.set(state(next));
        rows.land(next.rows());
    }

    private static boolean isShown(Row row, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case OWN -> row.own();
            case NEW -> !row.own();
        };
    }

    private static Phrase state(ProductBoard board) {
        long own = board.rows().stream().filter(Row::own).count();
        long act = board.rows().stream().filter(row -> row.advice().verdict() == Verdict.ACT).count();
        long unknown = board.rows().stream().filter(row -> row.advice().verdict() == Verdict.ABSTAIN).count();
        Phrase gini = Double.isNaN(board.gini()) ? Phrase.of("ui.products.gini.unknown")
                : Phrase.of("ui.products.gini", board.gini());
        return Phrase.of("ui.products.state", own, board.rows().size() - own, gini, act, unknown);
    }
}
