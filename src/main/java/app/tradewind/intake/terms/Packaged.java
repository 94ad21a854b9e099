package app.tradewind.intake.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files that travel with the program. */
public final class Packaged {

    private static final String FOLDER = "/app/tradewind/intake/";

    private Packaged() { }

    public static String text(String name) {
        try (InputStream in = Packaged.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("data file missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
