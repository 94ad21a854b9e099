package app.tradewind.architecture.planted.ui.stock;

/** Planted: a screen that knows another, and the command line. */
public final class Screen {
    private final app.tradewind.architecture.planted.ui.prices.OtherScreen other = null;
    private final app.tradewind.architecture.planted.cli.Command command = null;

    public Object known() {
        return other == null ? command : other;
    }
}
