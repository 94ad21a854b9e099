package app.tradewind.storage.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies bytes and says what they were. */
final class Digests {

    private static final int BUFFER = 1 << 16;

    private Digests() { }

    /** @param size bytes that came @param sha256 of them, hexadecimal */
    record Copied(long size, String sha256) { }

    /**
     * @param most no byte more than these is copied, but one to tell that there are more
     * @param watch asked after each portion
     */
    static Copied copy(InputStream in, OutputStream out, long most, CopyWatch watch) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            watch.check();
            int taken = (int) Math.min(read, most + 1 - size);
            digest.update(buffer, 0, taken);
            out.write(buffer, 0, taken);
            size += taken;
            watch.bytes(size, most);
        }
        return new Copied(size, HexFormat.of().formatHex(digest.digest()));
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
