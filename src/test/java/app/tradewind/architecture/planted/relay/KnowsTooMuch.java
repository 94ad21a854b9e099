package app.tradewind.architecture.planted.relay;

/** Planted: knows a screen. */
public final class KnowsTooMuch {
    private final app.tradewind.architecture.planted.ui.stock.Screen above = null;

    public Object above() {
        return above;
    }
}
