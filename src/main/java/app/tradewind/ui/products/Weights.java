package app.tradewind.ui.products;

import app.tradewind.jobs.boards.ProductBoard.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The weights under the sliders, 0 to 100 each; only their proportions count. */
final class Weights {

    static final double MOST = 100;

    private final Map<String, DoubleProperty> values = new LinkedHashMap<>();
    private final ObservableList<Criterion> criteria = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper();
    private final Runnable wish;
    private boolean landing;

    /** @param wish told after the person has moved a weight */
    Weights(Runnable wish) {
        this.wish = wish;
    }

    ObservableList<Criterion> criteria() {
        return criteria;
    }

    /** Whether the person has moved a weight since they were as delivered. */
    ReadOnlyBooleanProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }

    DoubleProperty value(String criterion) {
        return values.computeIfAbsent(criterion, this::make);
    }

    /** A weight's share of them all, 0 where every weight is zero. */
    double share(String criterion) {
        double sum = values.values().stream().mapToDouble(DoubleProperty::get).sum();
        return sum > 0 ? value(criterion).get() / sum : 0;
    }

    /** What to rank by: nothing, which means as delivered, until the person has moved a weight. */
    Map<String, Double> asked() {
        Map<String, Double> asked = new LinkedHashMap<>();
        if (moved.get()) {
            values.forEach((name, value) -> asked.put(name, value.get() / MOST));
        }
        return asked;
    }

    /** Back to the weights as delivered. */
    void reset() {
        moved.set(false);
        wish.run();
    }

    /** The weights that were chosen before; empty for those as delivered. */
    void take(Map<String, Double> chosen) {
        landing = true;
        chosen.forEach((name, weight) -> value(name).set(weight * MOST));
        landing = false;
        moved.set(!chosen.isEmpty());
    }

    /** Takes over a board's criteria; weights that the person has moved stay where they are. */
    void land(List<Criterion> next) {
        landing = true;
        values.keySet().retainAll(next.stream().map(Criterion::name).toList());
        for (Criterion criterion : next) {
            DoubleProperty value = value(criterion.name());
            if (!moved.get()) {
                value.set(criterion.weight() * MOST);
            }
        }
        landing = false;
        if (!names(next).equals(names(criteria))) {
            criteria.setAll(next);
        }
    }

    private DoubleProperty make(String criterion) {
        DoubleProperty value = new SimpleDoubleProperty();
        value.addListener((o, was, is) -> {
            if (!landing) {
                moved.set(true);
                wish.run();
            }
        });
        return value;
    }

    private static List<String> names(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::name).toList();
    }
}
