package app.tradewind.ui.products.weighing;

import app.tradewind.jobs.choice.weights.WeighingBoard;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.jobs.desk.weights.KeptWeights.From;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The weights, where else they could come from, and keeping them. */
final class WeighingViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final ReadOnlyObjectWrapper<WeighingBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pairs> pairs = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));

    WeighingViewModel(Tasks tasks, Chooser chooser) {
        this.tasks = tasks;
        this.chooser = chooser;
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<WeighingBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The pairs as they lie on the sliders; {@code null} until the board has landed. */
    ReadOnlyObjectProperty<Pairs> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /** Where the weights of now come from, in a sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void open() {
        tasks.run("weighing", Phrase.of("weighing.page.task"), chooser::weighing, this::land);
    }

    /** Ranks by the pairs from now on. */
    void applyPairs() {
        keep(new KeptWeights(From.PAIRS, pairs.get().weights()));
    }

    /** Ranks by what was learned from decisions from now on. */
    void applyLearned() {
        Map<String, Double> learned = new LinkedHashMap<>();
        board.get().criteria().forEach(row -> learned.put(row.name(), row.learned().share()));
        keep(new KeptWeights(From.DECISIONS, learned));
    }

    /** Back to the weights as delivered. */
    void reset() {
        keep(KeptWeights.NONE);
    }

    private void keep(KeptWeights weights) {
        tasks.run("weighing", Phrase.of("weighing.page.task"), progress -> {
            chooser.keepWeights(weights, progress);
            return chooser.weighing(progress);
        }, this::land);
    }

    private void land(WeighingBoard next) {
        board.set(next);
        pairs.set(new Pairs(next.criteria()));
        state.set(next.from().said());
    }
}
