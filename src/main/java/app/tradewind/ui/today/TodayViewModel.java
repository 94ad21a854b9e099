package app.tradewind.ui.today;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.boards.TodayBoard.Item;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What waits for a decision, and which of it the person looks at. */
final class TodayViewModel {

    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObjectProperty<Item> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stocked = new ReadOnlyBooleanWrapper();
    private Map<SkuMarket, StockBoard.Row> stock = Map.of();

    ObservableList<Item> items() {
        return items;
    }

    ObjectProperty<Item> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectWrapper<LocalDate> dayProperty() {
        return day;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    ReadOnlyBooleanWrapper loadedProperty() {
        return loaded;
    }

    /** Whether any file has been brought in. */
    ReadOnlyBooleanWrapper stockedProperty() {
        return stocked;
    }

    /** Takes a new board; what was selected stays selected, else the next line down takes its place. */
    void land(TodayBoard board) {
        int at = items.indexOf(selected.get());
        Item before = selected.get();
        day.set(board.today());
        state.set(state(board));
        stocked.set(board.imports() > 0);
        items.setAll(board.items());
        loaded.set(true);
        selected.set(items.stream().filter(item -> same(item, before)).findFirst()
                .orElse(items.isEmpty() ? null : items.get(Math.min(Math.max(at, 0), items.size() - 1))));
    }

    /** Takes the rows behind the advice on orders. */
    void landStock(StockBoard board) {
        stock = board.rows().stream().collect(Collectors.toMap(StockBoard.Row::item, row -> row, (one, other) -> one));
    }

    Optional<StockBoard.Row> stockRow(Item item) {
        return Optional.ofNullable(stock.get(item.item()));
    }

    /** Selects the line about a subject, where there is one. */
    void select(String subject) {
        items.stream().filter(item -> item.advice().subject().equals(subject)).findFirst().ifPresent(selected::set);
    }

    private static boolean same(Item item, Item other) {
        return other != null && item.kind() == other.kind() && item.item().equals(other.item())
                && item.advice().subject().equals(other.advice().subject());
    }

    private static Phrase state(TodayBoard board) {
        if (board.imports() == 0) {
            return Phrase.of("ui.today.state.empty");
        }
        if (board.stake() == null) {
            return Phrase.of("ui.today.state.plain", board.items().size(), board.decided(), board.imports());
        }
        return Phrase.of("ui.today.state", board.items().size(), Math.round(board.stake().toDouble()),
                board.stake().currency().getCurrencyCode(), board.decided(), board.imports());
    }
}
