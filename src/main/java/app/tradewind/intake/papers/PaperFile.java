package app.tradewind.intake.papers;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper as it was scanned or sent: a PDF or a picture.
 *
 * @param kind which of them, by its first bytes and not by its name
 * @param pages of a PDF, 1 for a picture
 * @param text what a PDF says in letters; empty for a picture and for a PDF that holds only one
 */
public record PaperFile(Kind kind, int pages, String text) {

    private static final long MOST_BYTES = 30L << 20;
    private static final int MOST_PAGES = 40;
    private static final int MOST_TEXT = 200_000;
    private static final int HEAD = 8;

    /** The library tells every oddity of a file, with pieces of it; held, so that the settings stay. */
    private static final List<Logger> CHATTER = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        CHATTER.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** What a paper may be. */
    public enum Kind { PDF, PNG, JPEG }

    /**
     * Reads at most forty pages.
     *
     * @throws UnusableFileException where it is neither PDF nor picture, too large, locked or damaged
     * @throws IOException where the file cannot be read at all
     */
    public static PaperFile read(Path file) throws UnusableFileException, IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > MOST_BYTES) {
            throw new UnusableFileException(Phrase.of("intake.papers.large", name, MOST_BYTES >> 20));
        }
        Kind kind = kind(file);
        if (kind == null) {
            throw new UnusableFileException(Phrase.of("intake.papers.no-paper", name));
        }
        return kind == Kind.PDF ? pdf(file, name) : new PaperFile(kind, 1, "");
    }

    private static PaperFile pdf(Path file, String name) throws UnusableFileException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES);
            String text = stripper.getText(document);
            return new PaperFile(Kind.PDF, document.getNumberOfPages(), text.substring(0, Math.min(MOST_TEXT, text.length())).strip());
        } catch (InvalidPasswordException e) {
            throw new UnusableFileException(Phrase.of("intake.papers.locked", name));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            throw new UnusableFileException(Phrase.of("intake.papers.damaged", name));
        }
    }

    private static Kind kind(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return Kind.PDF;
        }
        if (starts(head, 0x89, 'P', 'N', 'G')) {
            return Kind.PNG;
        }
        return starts(head, 0xFF, 0xD8, 0xFF) ? Kind.JPEG : null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
