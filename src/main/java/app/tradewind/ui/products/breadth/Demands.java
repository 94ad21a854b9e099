package app.tradewind.ui.products.breadth;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.LeastShare;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the sliders stand at: places, least shares in per cent, places to explore, near-copies. */
final class Demands {

    static final double MOST_SHARE = 50;
    private static final double PERCENT = 100;

    final DoubleProperty places = new SimpleDoubleProperty(BreadthWish.usualPlaces(Integer.MAX_VALUE));
    final DoubleProperty explore = new SimpleDoubleProperty();
    final DoubleProperty alike = new SimpleDoubleProperty();
    private final Map<String, DoubleProperty> shares = new LinkedHashMap<>();
    private final ObservableList<String> dimensions = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper();
    private final Runnable wish;
    private boolean landing;
    private int usual = BreadthWish.usualPlaces(Integer.MAX_VALUE);

    /** @param wish told after the person has moved a slider */
    Demands(Runnable wish) {
        this.wish = wish;
        List.of(places, explore, alike).forEach(this::watch);
    }

    /** Dimensions that there is a slider for. */
    ObservableList<String> dimensions() {
        return dimensions;
    }

    ReadOnlyBooleanProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /** The least share of a dimension's groups, in per cent. */
    DoubleProperty share(String dimension) {
        return shares.computeIfAbsent(dimension, name -> {
            DoubleProperty share = new SimpleDoubleProperty();
            watch(share);
            return share;
        });
    }

    /** Of two opposite groups the one that a share is for; empty where it is for each group alike. */
    static String group(String dimension) {
        return switch (dimension) {
            case "newness" -> "new";
            case "supplier_size" -> "small";
            case "tail" -> "tail";
            default -> "";
        };
    }

    /** Takes over what a range has; of a small one not all is a shortlist. */
    void land(List<String> next, int products) {
        landing = true;
        usual = BreadthWish.usualPlaces(products);
        if (!moved.get()) {
            places.set(usual);
        }
        landing = false;
        if (!next.equals(dimensions)) {
            dimensions.setAll(next);
        }
    }

    /** Every slider back to nothing demanded. */
    void reset() {
        landing = true;
        shares.values().forEach(share -> share.set(0));
        places.set(usual);
        explore.set(0);
        alike.set(0);
        landing = false;
        moved.set(false);
        wish.run();
    }

    BreadthWish wish() {
        int list = (int) Math.rint(places.get());
        List<LeastShare> least = dimensions.stream().filter(dimension -> Math.rint(share(dimension).get()) > 0)
                .map(dimension -> new LeastShare(dimension, group(dimension), Math.rint(share(dimension).get()) / PERCENT)).toList();
        return new BreadthWish(list, least, Math.min(list, (int) Math.rint(explore.get())), false, (int) Math.rint(alike.get()));
    }

    private void watch(DoubleProperty property) {
        property.addListener((o, was, is) -> {
            if (!landing && Math.rint(was.doubleValue()) != Math.rint(is.doubleValue())) {
                moved.set(true);
                wish.run();
            }
        });
    }
}
