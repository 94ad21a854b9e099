package app.tradewind.ui.scenarios;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard;
import app.tradewind.jobs.scenarios.ScenarioBoard.Item;
import app.tradewind.jobs.scenarios.ScenarioBoard.Outcome;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The scenarios as the window shows them, and the figures of a person's own. Typed figures stay until they are changed. */
final class ScenariosViewModel {

    private final Tasks tasks;
    private final Load load;
    private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final Map<ScenarioPart, StringProperty> typed = new EnumMap<>(ScenarioPart.class);
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private Optional<Scenario> own = Optional.empty();

    /** Works the scenarios out, off the window's thread. */
    interface Load {
        ScenarioBoard with(Optional<Scenario> own, Progress progress) throws Exception;
    }

    ScenariosViewModel(Tasks tasks, Load load) {
        this.tasks = tasks;
        this.load = load;
        for (ScenarioPart part : ScenarioPart.values()) {
            typed.put(part, new SimpleStringProperty(""));
        }
    }

    ObservableList<Outcome> outcomes() {
        return outcomes;
    }

    ObservableList<Item> items() {
        return items;
    }

    /** What a person wrote for a figure; blank leaves it as it stands. */
    StringProperty typedProperty(ScenarioPart part) {
        return typed.get(part);
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with what is typed, {@code null} for nothing. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Works out the scenarios, a person's own one too where one was asked for. */
    void open() {
        Optional<Scenario> asked = own;
        tasks.run("scenarios", Phrase.of("scenario.task"), progress -> load.with(asked, progress), this::land);
    }

    /**
     * Works out what is typed.
     *
     * @return the first figure that cannot be read, empty where the scenarios are being worked out
     */
    Optional<ScenarioPart> work() {
        Map<ScenarioPart, BigDecimal> figures = new EnumMap<>(ScenarioPart.class);
        for (ScenarioPart part : ScenarioPart.values()) {
            String text = typed.get(part).get();
            Optional<BigDecimal> figure = part.read(text);
            if (!text.isBlank() && figure.isEmpty()) {
                problem.set(part.problem(text));
                return Optional.of(part);
            }
            figure.ifPresent(known -> figures.put(part, known));
        }
        problem.set(null);
        own = figures.isEmpty() ? Optional.empty() : Optional.of(Scenario.of(Scenario.OWN, figures));
        open();
        return Optional.empty();
    }

    private void land(ScenarioBoard board) {
        items.setAll(board.items());
        outcomes.setAll(board.outcomes());
        ScenarioBoard.Expected base = board.outcomes().get(0).expected();
        state.set(base.now() == null ? Phrase.of("scenario.state.unknown")
                : Phrase.of("scenario.state", base.items(), board.items().size(), base.now().currency().getCurrencyCode()));
    }
}
