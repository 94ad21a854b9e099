package app.tradewind.storage;

import app.tradewind.reference.ReferenceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reference files as text: those that travel with the program, each listed in the {@code index.txt} of
 * its folder, and a person's own in their place or beside them. An own file stands in the workspace
 * under the same path: {@code reference/market/DE.yaml} takes the place of {@code market/DE.yaml}. What
 * the texts mean is read by the rooms that use them.
 */
public final class ReferenceFiles {

    private static final String SHIPPED = "/app/tradewind/";
    private static final String INDEX = "index.txt";
    private static final String ENDING = ".yaml";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path own;

    /** @param own the workspace's folder of reference files; need not exist */
    ReferenceFiles(Path own) {
        this.own = own;
    }

    /** The text of every shipped file by its name in {@code folder}, in the order of the index. */
    public static Map<String, String> shipped(String folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        resource(folder, INDEX).lines().map(String::strip).filter(name -> !name.isEmpty() && !name.startsWith("#"))
                .forEach(name -> texts.put(name, resource(folder, name)));
        return texts;
    }

    /**
     * The person's own files for {@code folder}, by name.
     *
     * @throws ReferenceException if one is no UTF-8 text
     */
    public Map<String, String> own(String folder) {
        Path root = own.resolve(folder);
        Map<String, String> texts = new LinkedHashMap<>();
        if (Files.isDirectory(root)) {
            for (Path file : yamlIn(root)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                texts.put(name, text(file, folder + "/" + name));
            }
        }
        return texts;
    }

    /** Where the person's own file of a name stands, or would stand. */
    public Path place(String folder, String name) {
        return own.resolve(folder).resolve(name);
    }

    /** The shipped files, own ones of the same name in their place, further own ones after them. */
    public Map<String, String> texts(String folder) {
        Map<String, String> texts = shipped(folder);
        texts.putAll(own(folder));
        return texts;
    }

    private static String resource(String folder, String name) {
        String path = SHIPPED + folder + "/" + name;
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("reference file missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> yamlIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file, String name) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ReferenceException(name, 1, Phrase.of("storage.reference-not-utf8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
