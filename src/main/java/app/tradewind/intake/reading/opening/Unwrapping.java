package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Origin;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes one layer of gzip or zip off a file; what lies under it must be a table, not another archive. */
final class Unwrapping {

    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    /** Parts that stand first in workbooks. */
    private static final List<String> DOCUMENT_PARTS = List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetype");

    private final Origin origin;
    private final Limits limits;
    private final Recognition recognition;

    Unwrapping(Origin origin, Limits limits, Recognition recognition) {
        this.origin = origin;
        this.limits = limits;
        this.recognition = recognition;
    }

    TableSource look(Path path) throws IOException, UnreadableException {
        Content content = Content.of(path);
        byte[] head = Opening.head(content);
        if (Foreign.startsWith(head, GZIP)) {
            return recognition.recognise(wrapped("gzip"), gzip(path));
        }
        if (Foreign.startsWith(head, EMPTY_ZIP)) {
            throw new UnreadableException(Phrase.of("intake.zip-empty", origin.name()));
        }
        if (Foreign.startsWith(head, ZIP)) {
            Archive archive = archive(path, head);
            if (archive.isDocument()) {
                return recognition.document(origin, content, archive);
            }
            Archive.Entry entry = archive.onlyTable();
            return recognition.recognise(wrapped("zip:" + entry.name()), entry.content());
        }
        return recognition.recognise(origin, content);
    }

    private Archive archive(Path path, byte[] head) throws IOException, UnreadableException {
        try {
            return Archive.of(origin.name(), path, limits);
        } catch (ZipException e) {
            String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
            boolean workbook = DOCUMENT_PARTS.stream().anyMatch(start::contains);
            throw new UnreadableException(
                    Phrase.of(workbook ? "intake.damaged-workbook" : "intake.damaged-archive", origin.name()));
        }
    }

    private Content gzip(Path path) throws IOException {
        long packed = Files.size(path);
        return () -> new BoundedStream(new GZIPInputStream(Files.newInputStream(path), 1 << 16), origin.name(), packed, limits);
    }

    private Origin wrapped(String wrapping) {
        return new Origin(origin.name(), origin.sha256(), wrapping);
    }

    /** Whether the bytes are an archive themselves. */
    static boolean isArchive(byte[] head) {
        return Foreign.startsWith(head, GZIP) || Foreign.startsWith(head, EMPTY_ZIP);
    }

    static boolean isZip(byte[] head) {
        return Foreign.startsWith(head, ZIP);
    }
}
