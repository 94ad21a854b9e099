package app.tradewind.architecture.planted.ui.stock;

/** Planted: a view model that knows the scene. */
public final class PlantedViewModel {
    private final javafx.scene.Node node = null;

    public Object node() {
        return node;
    }
}
