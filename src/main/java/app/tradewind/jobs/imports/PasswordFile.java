package app.tradewind.jobs.imports;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.reading.Password;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbook's password out of a file, so that it stands in no command line and no shell history. */
public final class PasswordFile {

    /** Longer than any workbook's password, shorter than anything else. */
    private static final int LONGEST = 4_096;

    private PasswordFile() { }

    /**
     * The first line, without its line end; blanks in it count.
     *
     * @throws UnusableFileException if the file is not there, no UTF-8 text, or blank
     */
    public static Password read(Path file) throws UnusableFileException {
        String name = file.getFileName().toString();
        try {
            String text = Files.size(file) > LONGEST ? "" : Files.readString(file);
            String line = text.lines().findFirst().orElse("");
            if (line.isEmpty()) {
                throw new UnusableFileException(Phrase.of("storage.no-password", name));
            }
            return Password.of(line.startsWith("\uFEFF") ? line.substring(1) : line);
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("storage.unreadable", name));
        }
    }
}
