package app.tradewind.ui.stock.suppliers;

import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.jobs.suppliers.SupplierBoard;
import app.tradewind.jobs.suppliers.SupplyBoard;
import app.tradewind.stock.supply.EtaAdvice;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.stock.supply.SupplierScore;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.Supply;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Suppliers as the window shows them. Typed weights stay until they are changed. */
final class SuppliersViewModel {

    private final Tasks tasks;
    private final Supply supply;
    private final ObservableList<ArrivalBoard.Row> arrivals = FXCollections.observableArrayList();
    private final ObservableList<SupplierScore> scores = FXCollections.observableArrayList();
    private final ObservableList<SupplierBoard.Swing> swings = FXCollections.observableArrayList();
    private final ObservableList<Phrase> told = FXCollections.observableArrayList();
    private final Map<SupplierCriterion, StringProperty> typed = new EnumMap<>(SupplierCriterion.class);
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    SuppliersViewModel(Tasks tasks, Supply supply) {
        this.tasks = tasks;
        this.supply = supply;
        for (SupplierCriterion criterion : SupplierCriterion.values()) {
            typed.put(criterion, new SimpleStringProperty(""));
        }
    }

    ObservableList<ArrivalBoard.Row> arrivals() {
        return arrivals;
    }

    ObservableList<SupplierScore> scores() {
        return scores;
    }

    ObservableList<SupplierBoard.Swing> swings() {
        return swings;
    }

    /** What became of the purchase orders. */
    ObservableList<Phrase> told() {
        return told;
    }

    /** What a person wrote for a weight; blank leaves the usual one. */
    StringProperty typedProperty(SupplierCriterion criterion) {
        return typed.get(criterion);
    }

    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void open() {
        Map<SupplierCriterion, Double> weights = new EnumMap<>(SupplierCriterion.class);
        typed.forEach((criterion, text) -> weight(text.get()).ifPresent(weight -> weights.put(criterion, weight)));
        tasks.run("suppliers", Phrase.of("supply.task"), progress -> supply.suppliers(weights, progress), this::land);
    }

    /** Ranks by what is typed. @return the first weight that cannot be read, empty where the ranking is under way */
    Optional<SupplierCriterion> work() {
        for (SupplierCriterion criterion : SupplierCriterion.values()) {
            String text = typed.get(criterion).get();
            if (!text.isBlank() && weight(text).isEmpty()) {
                problem.set(Phrase.of("supply.weight.wrong", criterion.title(), text.strip()));
                return Optional.of(criterion);
            }
        }
        problem.set(null);
        open();
        return Optional.empty();
    }

    /** Writes the purchase orders. */
    void write(Path folder, boolean advised, Lang lang) {
        tasks.run("orders", Phrase.of("supply.order.task"), progress -> supply.writeOrders(folder, advised, lang, progress), told::setAll);
    }

    private static Optional<Double> weight(String text) {
        try {
            double weight = Double.parseDouble(text.strip().replace(',', '.'));
            return weight >= 0 && weight <= 1000 ? Optional.of(weight) : Optional.empty();
        } catch (NumberFormatException e) {
            // Blank, or no number: the caller says which.
            return Optional.empty();
        }
    }

    private void land(SupplyBoard board) {
        arrivals.setAll(board.arrivals().rows());
        scores.setAll(board.suppliers().scores());
        swings.setAll(board.suppliers().swings());
        long late = board.arrivals().rows().stream().filter(row -> row.advice().verdict() == EtaAdvice.Verdict.ACT).count();
        state.set(board.suppliers().lines() == 0 ? Phrase.of("supply.none")
                : Phrase.of("supply.state", board.suppliers().lines(), board.suppliers().scores().size(), board.arrivals().rows().size(), late));
    }
}
