package app.tradewind.architecture.planted.ui.prices;

/** Planted: a screen that knows the first one, which makes a cycle. */
public final class OtherScreen {
    private final app.tradewind.architecture.planted.ui.stock.Screen back = null;
    private final app.tradewind.architecture.planted.storage.Store store = null;

    public Object known() {
        return back == null ? store : back;
    }
}
