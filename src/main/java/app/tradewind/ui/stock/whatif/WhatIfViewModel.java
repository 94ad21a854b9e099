package app.tradewind.ui.stock.whatif;

import app.tradewind.jobs.scenarios.StockLever;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Item;
import app.tradewind.jobs.scenarios.flown.FlownAdvice;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.Supply;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What could happen as the window shows it, and a person's own scenario. Typed figures stay until they are changed. */
final class WhatIfViewModel {

    private final Tasks tasks;
    private final Supply supply;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final Map<StockLever, StringProperty> typed = new EnumMap<>(StockLever.class);
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> left = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Line> selected = new SimpleObjectProperty<>();
    private Optional<StockScenario> own = Optional.empty();
    private String wanted = "";
    private StockScenarioBoard board;

    /**
     * @param action what its orders ask that those of now do not
     * @param flown what half a year of it comes to
     * @param why what that asks of the person
     */
    record Line(StockScenarioBoard.Outcome outcome, Phrase action, Flown flown, FlownAdvice why) { }

    WhatIfViewModel(Tasks tasks, Supply supply) {
        this.tasks = tasks;
        this.supply = supply;
        for (StockLever lever : StockLever.values()) {
            typed.put(lever, new SimpleStringProperty(""));
        }
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<Item> items() {
        return items;
    }

    /** The scenario that is explained. */
    ObjectProperty<Line> selectedProperty() {
        return selected;
    }

    /** What is shown, {@code null} before. */
    StockScenarioBoard board() {
        return board;
    }

    /** What a person moves, blank for not. */
    StringProperty typedProperty(StockLever lever) {
        return typed.get(lever);
    }

    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The products that could not be reckoned with, {@code null} for none. */
    ReadOnlyObjectProperty<Phrase> leftProperty() {
        return left.getReadOnlyProperty();
    }

    void open() {
        Optional<StockScenario> asked = own;
        tasks.run("whatif", Phrase.of("supply.whatif.task"), progress -> supply.whatIf(asked, progress), this::land);
    }

    /** Works out what is typed. @return the first that cannot be read, empty where all is under way */
    Optional<StockLever> work() {
        Map<StockLever, String> texts = new EnumMap<>(StockLever.class);
        typed.forEach((lever, text) -> texts.put(lever, text.get()));
        try {
            own = StockLever.read(texts);
        } catch (StockLever.Unreadable e) {
            problem.set(e.said());
            return Optional.of(e.lever());
        }
        problem.set(null);
        wanted = own.map(StockScenario::id).orElse("");
        open();
        return Optional.empty();
    }

    /** Writes the contingency sheet of what is shown. */
    void write(Path file, Lang lang) {
        if (board != null) {
            StockScenarioBoard shown = board;
            tasks.run("contingency", Phrase.of("supply.whatif.writing"), progress -> {
                supply.writeContingency(shown, file, lang, progress);
                return file;
            }, done -> state.set(Phrase.of("supply.contingency.written", done.toString())));
        }
    }

    private void land(StockScenarioBoard landed) {
        String keep = !wanted.isEmpty() || selected.get() == null ? wanted : selected.get().outcome().scenario().id();
        wanted = "";
        board = landed;
        items.setAll(landed.items());
        left.set(landed.leftOut().orElse(null));
        lines.setAll(IntStream.range(0, landed.flown().scenarios().size()).mapToObj(s -> new Line(landed.outcomes().get(s), landed.action(s),
                landed.flown().scenarios().get(s), landed.advice(s))).toList());
        selected.set(lines.stream().filter(line -> line.outcome().scenario().id().equals(keep)).findFirst()
                .orElse(lines.size() > 1 ? lines.get(1) : null));
        state.set(landed.worst().orElse(Phrase.of("supply.whatif.none")));
    }
}
