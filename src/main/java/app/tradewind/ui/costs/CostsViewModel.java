package app.tradewind.ui.costs;

import app.tradewind.jobs.costs.CostField;
import app.tradewind.jobs.costs.MarketCosts;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form: one line a market, its fields, and whether they may be saved. What is typed survives a look at another screen. */
final class CostsViewModel {

    private final Tasks tasks;
    private final Source source;
    private final Runnable saved;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));

    /** @param saved told when the costs are in the workspace */
    CostsViewModel(Tasks tasks, Source source, Runnable saved) {
        this.tasks = tasks;
        this.source = source;
        this.saved = saved;
    }

    /** A market and its fields, in the order of {@link CostField}. */
    record Line(MarketCosts market, List<Cell> cells) {

        static Line of(MarketCosts market) {
            return new Line(market, Arrays.stream(CostField.values())
                    .map(field -> new Cell(field, market.figure(field))).toList());
        }

        MarketCosts typed() {
            Map<CostField, String> figures = new EnumMap<>(CostField.class);
            cells.forEach(cell -> figures.put(cell.field(), cell.typedProperty().get()));
            return market.with(figures);
        }
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Loads the figures, unless something is typed that is not saved. */
    void open() {
        if (cells().noneMatch(Cell::changed)) {
            tasks.run("costs", Phrase.of("ui.task.costs"), source::costs, this::land);
        }
    }

    /**
     * Saves, where all fields are fine; marks those that are not.
     *
     * @return the first field that is not fine, empty where the figures are being saved
     */
    Optional<Cell> save() {
        List<Cell> wrong = cells().filter(cell -> !cell.check()).toList();
        if (!wrong.isEmpty()) {
            return Optional.of(wrong.get(0));
        }
        List<MarketCosts> typed = lines.stream().map(Line::typed).toList();
        tasks.run("save costs", Phrase.of("ui.task.costs.save"), progress -> {
            source.saveCosts(typed, progress);
            return typed;
        }, now -> {
            land(now);
            saved.run();
        });
        return Optional.empty();
    }

    /** Forgets what is typed and not saved. */
    void forget() {
        land(lines.stream().map(Line::market).toList());
    }

    private void land(List<MarketCosts> costs) {
        lines.setAll(costs.stream().map(Line::of).toList());
        long blank = cells().filter(cell -> cell.typedProperty().get().isBlank()).count();
        state.set(costs.isEmpty() ? Phrase.of("ui.costs.state.empty") : Phrase.of("ui.costs.state", costs.size(), blank));
    }

    private Stream<Cell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream());
    }
}
