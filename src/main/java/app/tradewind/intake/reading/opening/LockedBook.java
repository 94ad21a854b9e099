package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An XLSX workbook behind a password, decrypted into memory only (MS-OFFCRYPTO). */
final class LockedBook {

    /** Excel hashes a password 100,000 times; the standard's most is 10 million, which takes half a minute. */
    private static final int MOST_SPINS = 1_000_000;

    private LockedBook() { }

    /** @throws UnreadableException if the password is missing or wrong */
    static byte[] decrypt(String name, POIFSFileSystem book, Password password, Limits limits)
            throws IOException, UnreadableException {
        try {
            EncryptionInfo info = new EncryptionInfo(book);
            if (info.getVerifier().getSpinCount() > MOST_SPINS) {
                throw new UnreadableException(Phrase.of("intake.damaged-workbook", name));
            }
            Decryptor decryptor = Decryptor.getInstance(info);
            boolean open = password != null && decryptor.verifyPassword(password.reveal())
                    || decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
            if (!open) {
                throw wanted(name, password);
            }
            try (InputStream in = decryptor.getDataStream(book)) {
                byte[] bytes = in.readNBytes(limits.inMemory() + 1);
                if (bytes.length > limits.inMemory()) {
                    throw LimitException.size(name, limits.inMemory());
                }
                return bytes;
            }
        } catch (GeneralSecurityException e) {
            throw new UnreadableException(Phrase.of("intake.damaged-workbook", name));
        }
    }

    static UnreadableException wanted(String name, Password password) {
        return new UnreadableException(
                Phrase.of(password == null ? "intake.password-needed" : "intake.password-wrong", name));
    }

    static POIFSFileSystem compound(String name, Content content, Limits limits) throws IOException {
        return content.file() != null ? new POIFSFileSystem(content.file().toFile(), true)
                : new POIFSFileSystem(Content.of(content.bytes(name, limits)).open());
    }
}
