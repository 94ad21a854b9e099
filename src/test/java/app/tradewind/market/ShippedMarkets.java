package app.tradewind.market;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The market files as they are shipped. */
public final class ShippedMarkets {

    private ShippedMarkets() { }

    public static MarketProfiles all() {
        return MarketProfiles.readAll(files());
    }

    static List<Entry> files() {
        return text("index.txt").lines().filter(line -> !line.isBlank())
                .map(name -> DataFile.parse(name, text(name))).toList();
    }

    private static String text(String name) {
        try (InputStream in = MarketProfile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
