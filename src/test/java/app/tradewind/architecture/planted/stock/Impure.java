package app.tradewind.architecture.planted.stock;

/** Planted: touches a file, keeps state, reads the clock and draws chance. */
public final class Impure {
    private static int counter = 0;

    public Object work() {
        counter++;
        return java.time.LocalDate.now().plusDays(counter) + new java.util.Random().toString()
                + java.nio.file.Path.of("here");
    }
}
