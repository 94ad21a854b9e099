package app.tradewind.jobs.imports;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Mapping;
import app.tradewind.storage.ReferenceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was told of files when they were brought in, by the fingerprint of their headers: one mapping
 * file each in the workspace's reference folder, so that the next file of the kind is read the same way
 * by the window and by the command line, and a person can read, change or delete it.
 */
public final class Remembered {

    private static final String FOLDER = "intake/mappings";
    private static final String ENDING = ".yaml";

    private final ReferenceFiles files;

    public Remembered(ReferenceFiles files) {
        this.files = files;
    }

    /**
     * All of them by fingerprint.
     *
     * @throws app.tradewind.reference.ReferenceException if one was changed by hand and is no mapping now
     */
    public Map<String, Mapping> all() {
        Map<String, Mapping> all = new LinkedHashMap<>();
        files.own(FOLDER).forEach((name, text) -> {
            Mapping mapping = Mapping.read(name, text);
            String print = mapping.fingerprint().isEmpty() ? name.substring(0, name.length() - ENDING.length()) : mapping.fingerprint();
            all.put(print, mapping);
        });
        return all;
    }

    /** What was told of the layout's last file. */
    public Optional<Mapping> latest(String layout) {
        return all().values().stream().filter(mapping -> mapping.about().layout().equals(layout))
                .max(Comparator.comparing((Mapping mapping) -> written(mapping.fingerprint())).thenComparing(Mapping::fingerprint));
    }

    /** Keeps what a file was read by, what was told before included. */
    public void keep(Inspection inspection, Hints hints) throws IOException {
        String print = inspection.fingerprint();
        Mapping before = Optional.ofNullable(all().get(print)).orElse(Mapping.NONE);
        Mapping told = hints.mapping().over(before);
        boolean named = hints.as() != null || !hints.mapping().about().layout().isEmpty();
        Mapping.About about = new Mapping.About(inspection.profile(), named ? inspection.kind() : told.about().kind(),
                hints.currency() == null ? told.about().currency() : hints.currency(),
                inspection.columns().stream().map(Inspection.Column::header).toList());
        Path place = place(print);
        Files.createDirectories(place.getParent());
        Files.writeString(place, told.withFingerprint(print).withAbout(about).toYaml(), StandardCharsets.UTF_8);
    }

    /** Reads such files as if none had come before. */
    public void forget(String fingerprint) throws IOException {
        Files.deleteIfExists(place(fingerprint));
    }

    /** Whether a mapping says more than which layout it was and which headers there were. */
    public static boolean tells(Mapping mapping) {
        return !mapping.columns().isEmpty() || mapping.numbers() != null || mapping.days() != null
                || !mapping.market().isEmpty() || mapping.about().kind() != null || mapping.about().currency() != null;
    }


    private Path place(String fingerprint) {
        return files.place(FOLDER, fingerprint + ENDING);
    }

    private FileTime written(String fingerprint) {
        try {
            return Files.getLastModifiedTime(place(fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
