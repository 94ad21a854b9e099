package app.tradewind.jobs.imports;

import app.tradewind.intake.Mapping;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers about a spreadsheet's columns and formats, out of a file. */
public final class MappingFile {

    private MappingFile() { }

    /**
     * @throws UnusableFileException if the file is not there or no UTF-8 text
     * @throws app.tradewind.reference.ReferenceException if it is no mapping
     */
    public static Mapping read(Path file) throws UnusableFileException {
        String name = file.getFileName().toString();
        try {
            return Mapping.read(name, Files.readString(file));
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("storage.unreadable", name));
        }
    }
}
