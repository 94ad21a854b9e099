package app.tradewind.intake.reading;

import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Looks at a whole file once and says how to read it. */
public final class Opening {

    private static final int CHUNK = 1 << 16;

    private Opening() { }

    /**
     * @param hinted encodings that the person's or a platform's word makes likelier; may be empty
     * @throws UnreadableException if the file is missing, empty, damaged, binary or of an unknown kind
     */
    public static TableSource look(Path path, List<Charset> hinted) throws UnreadableException {
        String name = path.getFileName().toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw new UnreadableException(Phrase.of("intake.unreadable", name));
            }
            byte[] head = new byte[CHUNK];
            int length;
            try (InputStream in = Files.newInputStream(path)) {
                length = in.readNBytes(head, 0, CHUNK);
            }
            if (length == 0) {
                throw new UnreadableException(Phrase.of("intake.empty", name));
            }
            Container container = Container.of(head, length);
            return switch (container) {
                case ZIP -> SheetRows.look(path, sha256(path));
                case PLAIN -> text(path, name, hinted);
                case XLS -> throw new UnreadableException(Phrase.of("intake.old-or-locked-workbook", name));
                default -> throw new UnreadableException(Phrase.of("intake.container", name, container.id()));
            };
        } catch (IOException e) {
            throw new UnreadableException(Phrase.of("intake.unreadable", name));
        }
    }

    private static TableSource text(Path path, String name, List<Charset> hinted)
            throws IOException, UnreadableException {
        Encodings.Decision encoding = Encodings.decide(path, hinted);
        if (encoding == null) {
            throw new UnreadableException(Phrase.of("intake.not-text", name));
        }
        String sample = Encodings.head(path, encoding, CHUNK);
        if (sample.isBlank()) {
            throw new UnreadableException(Phrase.of("intake.empty", name));
        }
        TextFormat format = Delimiters.decide(sample, encoding);
        TableSource source = new TableSource(path, sha256(path), Container.PLAIN, format, List.of(""));
        boolean stray = format.quoted() && !QuotedRows.closes(source);
        return stray && PlainRows.isEven(source.unquoted()) ? source.unquoted() : source;
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
