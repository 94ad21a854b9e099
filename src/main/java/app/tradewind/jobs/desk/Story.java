package app.tradewind.jobs.desk;

import app.tradewind.catalog.plans.OrderTerm;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sample seller that travels with the program.
 *
 * @param id name of its folder
 * @param name how it is called
 * @param today the story's day
 * @param home the currency the seller counts in
 * @param files what the seller has, in the order of import
 * @param told what the seller told the desk beside them
 */
public record Story(String id, Bilingual name, LocalDate today, Currency home, List<File> files, Told told) {

    private static final String ROOT = "/app/tradewind/samples/";
    private static final String COSTS = "costs.yaml";
    private static final String LANES = "lanes.yaml";

    public Story {
        files = List.copyOf(files);
    }

    /**
     * One of the seller's files, and what the person would choose at its import because the file does not say it.
     *
     * @param name of the file
     * @param market code, or empty
     * @param currency code, or empty
     * @param day it is about, ISO 8601, or empty
     */
    public record File(String name, String market, String currency, String day) { }

    /**
     * @param terms of ordering and selling
     * @param same own product number by the platform's
     */
    public record Told(List<OrderTerm> terms, Map<String, String> same) {

        private static Told of(Optional<Entry> told) {
            List<OrderTerm> terms = new ArrayList<>();
            Map<String, String> same = new TreeMap<>();
            told.ifPresent(all -> {
                all.list("terms").forEach(term -> Arrays.stream(Kind.values()).filter(kind -> term.find(kind.id()).isPresent())
                        .forEach(kind -> terms.add(new OrderTerm(term.text("sku"), kind, term.text(kind.id())))));
                all.list("same").forEach(pair -> same.put(pair.text("number"), pair.text("sku")));
            });
            return new Told(terms, same);
        }
    }

    /** All stories by name of their folder; the first is the one to begin with. */
    public static List<String> all() {
        return DataFile.parse("index.yaml", text("index.yaml")).texts("stories");
    }

    /** @param id one of {@link #all()} */
    public static Story read(String id) {
        Entry story = DataFile.parse(id + "/story.yaml", text(id + "/story.yaml"));
        Entry name = story.field("name");
        return new Story(id, new Bilingual(name.text("en"), name.text("zh")),
                story.field("as_of").day(), Currency.getInstance(story.text("home_currency")),
                story.list("files").stream()
                        .map(file -> new File(file.text("file"), file.text("market", ""), file.text("currency", ""), file.text("day", "")))
                        .toList(), Told.of(story.find("told")));
    }

    /** Lays the seller's files into a folder, as the seller would have them. */
    public void layOut(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (File file : files) {
            try (InputStream in = open(id + "/" + file.name())) {
                Files.copy(in, folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Puts what the seller knows about costs, and about the ways goods travel, where the workspace looks for it. */
    public void layOutCosts(Path workspace) throws IOException {
        layOut(COSTS, workspace.resolve("reference").resolve("pricing"));
        if (Story.class.getResource(ROOT + id + "/" + LANES) != null) {
            layOut(LANES, workspace.resolve("reference").resolve("stock").resolve("routes"));
        }
    }

    private void layOut(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream in = open(id + "/" + name)) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String text(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = Story.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new IllegalStateException("sample missing: " + path);
        }
        return in;
    }
}
