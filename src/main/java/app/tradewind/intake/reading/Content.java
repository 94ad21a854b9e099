package app.tradewind.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one table, readable from the start as often as needed; packed ones are unpacked on the way. */
@FunctionalInterface
public interface Content {

    /** @throws LimitException while reading, where there is far more than a table would hold */
    InputStream open() throws IOException;

    /** The file that holds exactly these bytes, or {@code null} where they exist only in memory or packed. */
    default Path file() {
        return null;
    }

    static Content of(Path path) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public Path file() {
                return path;
            }
        };
    }

    static Content of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /**
     * All bytes at once, for containers that cannot be streamed.
     *
     * @throws LimitException if there are more than the limits allow in memory
     */
    default byte[] bytes(String name, Limits limits) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(limits.inMemory() + 1);
            if (bytes.length > limits.inMemory()) {
                throw LimitException.size(name, limits.inMemory());
            }
            return bytes;
        }
    }
}
