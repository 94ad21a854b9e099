package app.tradewind.architecture.planted.market;

/** Planted: reaches the network. */
public final class Caller {
    public Object call() throws java.io.IOException {
        return new java.net.Socket().toString() + java.net.URI.create("http://localhost").toURL().openStream();
    }
}
