package app.tradewind.samples;

import app.tradewind.samples.classroom.Classroom;
import app.tradewind.samples.shenzhen.ShenzhenKitchen;
import app.tradewind.samples.uk.UkGifts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the seller stories: {@code SampleCatalogs} for the two that are generated, {@code SampleCatalogs
 * FOLDER} for all three, where FOLDER holds {@code online_retail_orderlines_sample.csv}. READMEs and
 * {@code story.yaml} are written by hand and left alone.
 */
public final class SampleCatalogs {

    static final Path FOLDER = Path.of("sample-catalogs");

    private SampleCatalogs() { }

    public static void main(String[] args) throws IOException {
        write(generated());
        if (args.length > 0) {
            write(prefixed("uk-gifts", new UkGifts(Path.of(args[0])).files()));
        }
    }

    /** Every file that needs no data from elsewhere: path under {@code sample-catalogs/} to content. */
    static Map<String, byte[]> generated() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.putAll(prefixed("shenzhen-kitchen", ShenzhenKitchen.files()));
        files.putAll(prefixed("classroom", Classroom.files()));
        return files;
    }

    private static Map<String, byte[]> prefixed(String story, Map<String, byte[]> files) {
        Map<String, byte[]> named = new TreeMap<>();
        files.forEach((name, content) -> named.put(story + "/" + name, content));
        return named;
    }

    private static void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
