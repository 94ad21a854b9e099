package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Origin;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

/** Looks at a whole file once and says how to read it. */
public final class Opening {

    private static final int CHUNK = 1 << 16;

    private final List<Charset> hinted;
    private final Password password;
    private final Limits limits;

    /**
     * @param hinted encodings that the person's or a platform's word makes likelier; may be empty
     * @param password of protected workbooks, or {@code null}
     * @param limits what a file may cost
     */
    public Opening(List<Charset> hinted, Password password, Limits limits) {
        this.hinted = List.copyOf(hinted);
        this.password = password;
        this.limits = limits;
    }

    /**
     * @throws UnreadableException if the file is missing, empty, damaged, of an unknown kind, or costs more
     *     than the limits; nothing of it has been written anywhere
     */
    public TableSource look(Path path) throws UnreadableException {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        check(path, name);
        try (Fingerprint fingerprint = new Fingerprint(path)) {
            TableSource source = new Unwrapping(new Origin(name, "", ""), limits, new Recognition(hinted, password, limits)).look(path);
            return source.of(new Origin(name, fingerprint.hex(), source.origin().wrapping()));
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Phrase.of("intake.no-permission", name));
        } catch (LimitException e) {
            throw new UnreadableException(e.phrase());
        } catch (EOFException | ZipException e) {
            throw new UnreadableException(Phrase.of("intake.damaged-archive", name));
        } catch (IOException e) {
            throw new UnreadableException(Phrase.of("intake.unreadable", name));
        }
    }

    private static void check(Path path, String name) throws UnreadableException {
        if (Files.isDirectory(path)) {
            throw new UnreadableException(Phrase.of("intake.folder", name));
        }
        if (!Files.exists(path)) {
            throw new UnreadableException(Phrase.of("intake.missing", name));
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableException(Phrase.of("intake.device", name));
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableException(Phrase.of("intake.no-permission", name));
        }
    }

    /** The first bytes, for recognising what they begin. */
    static byte[] head(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(CHUNK);
        }
    }
}
