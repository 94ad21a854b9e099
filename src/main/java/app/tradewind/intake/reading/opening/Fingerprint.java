package app.tradewind.intake.reading.opening;

import app.tradewind.relay.Companion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file, reckoned on a thread of its own while the file is looked at. Closing it without
 * having asked ends the reckoning, so that nothing holds the file any more.
 */
final class Fingerprint implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final Path path;
    private final Companion companion;
    private volatile boolean stopped;
    private String hex;
    private IOException failure;

    Fingerprint(Path path) {
        this.path = path;
        companion = Companion.start("fingerprint", this::run);
    }

    /** In hex; waits for it. */
    String hex() throws IOException {
        companion.join();
        if (failure != null) {
            throw failure;
        }
        return hex;
    }

    @Override
    public void close() {
        stopped = true;
        companion.join();
    }

    private void run() {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0 && !stopped; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            hex = HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            failure = e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
