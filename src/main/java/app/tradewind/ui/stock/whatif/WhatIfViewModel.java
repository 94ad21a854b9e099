package app.tradewind.ui.stock.whatif;

import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Item;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.Supply;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What could happen as the window shows it, and a person's own scenario. Typed figures stay until they are changed. */
final class WhatIfViewModel {

    private static final Pattern WEEKS = Pattern.compile("\\d{1,2}");
    private static final int MOST_WEEKS = 52;

    private final Tasks tasks;
    private final Supply supply;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final StringProperty weeks = new SimpleStringProperty("");
    private final StringProperty demand = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private Optional<StockScenario> own = Optional.empty();
    private StockScenarioBoard board;

    /** @param action what its orders ask that those of now do not */
    record Line(StockScenarioBoard.Outcome outcome, Phrase action) { }

    WhatIfViewModel(Tasks tasks, Supply supply) {
        this.tasks = tasks;
        this.supply = supply;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<Item> items() {
        return items;
    }

    /** Weeks that every delivery takes longer, blank for none. */
    StringProperty weeksProperty() {
        return weeks;
    }

    /** How demand changes, blank for not. */
    StringProperty demandProperty() {
        return demand;
    }

    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void open() {
        Optional<StockScenario> asked = own;
        tasks.run("whatif", Phrase.of("supply.whatif.task"), progress -> supply.whatIf(asked, progress), this::land);
    }

    /** Works out what is typed, or says what is wrong with it. */
    void work() {
        String late = weeks.get().strip();
        String change = demand.get().strip();
        Optional<BigDecimal> factor = ScenarioPart.COST.read(change);
        if (!late.isEmpty() && (!WEEKS.matcher(late).matches() || Integer.parseInt(late) > MOST_WEEKS)) {
            problem.set(Phrase.of("supply.whatif.weeks"));
        } else if (!change.isEmpty() && factor.isEmpty()) {
            problem.set(Phrase.of("supply.whatif.not-factor", change));
        } else {
            problem.set(null);
            own = late.isEmpty() && change.isEmpty() ? Optional.empty()
                    : Optional.of(new StockScenario(Scenario.OWN, Scenario.of(Scenario.OWN, Map.of()), late.isEmpty() ? 0 : Integer.parseInt(late),
                            false, factor.orElse(BigDecimal.ONE).doubleValue()));
            open();
        }
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
        board = landed;
        items.setAll(landed.items());
        lines.setAll(IntStream.range(0, landed.outcomes().size())
                .mapToObj(s -> new Line(landed.outcomes().get(s), landed.action(s))).toList());
        state.set(landed.items().isEmpty() ? Phrase.of("supply.whatif.none") : landed.worst()
                .map(worst -> Phrase.of("supply.contingency.state", worst.scenario().name(), worst.unprepared().pieces(), worst.unprepared().likely()))
                .orElse(Phrase.of("supply.whatif.none")));
    }
}
