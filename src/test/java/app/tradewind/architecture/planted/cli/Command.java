package app.tradewind.architecture.planted.cli;

/** Planted: a command that knows a screen and an engine. */
public final class Command {
    private final app.tradewind.architecture.planted.ui.stock.Screen screen = null;
    private final app.tradewind.architecture.planted.storage.Store store = null;

    public Object known() {
        return screen == null ? store : screen;
    }
}
