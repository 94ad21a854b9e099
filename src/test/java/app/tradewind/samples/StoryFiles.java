package app.tradewind.samples;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.Hints;
import app.tradewind.intake.terms.Period;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Receipt;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A story's files read the way a person would import them: with the market chosen where the file names none. */
public final class StoryFiles {

    /** The stories, in the order of {@code index.yaml}. */
    static final List<String> STORIES = List.of("shenzhen-kitchen", "uk-gifts", "classroom");

    private static final Map<String, String> ZONES =
            Map.of("US", "America/Los_Angeles", "DE", "Europe/Berlin", "FR", "Europe/Paris");

    private StoryFiles() { }

    /** Names of the files in the order of import. */
    static List<String> names(String story) throws IOException {
        return entries(story).stream().map(file -> file.text("file")).toList();
    }

    /** Reads one file and hands its records on. */
    public static Read read(String story, String name, Consumer<CatalogRecord> sink)
            throws IOException, UnusableFileException {
        Entry file = entries(story).stream().filter(entry -> entry.text("file").equals(name)).findFirst().orElseThrow();
        String market = file.text("market", "");
        String currency = file.text("currency", "");
        String day = file.text("day", "");
        Hints hints = new Hints(null, null, currency.isEmpty() ? null : Currency.getInstance(currency),
                market.isEmpty() ? null : ZoneId.of(ZONES.get(market)),
                day.isEmpty() ? null : new Period(LocalDate.parse(day), LocalDate.parse(day)));
        Intake intake = new Intake(Layouts.shipped());
        Inspection inspection = intake.inspect(SampleCatalogs.FOLDER.resolve(story).resolve(name), hints);
        return new Read(inspection.profile(), intake.read(inspection, (record, raw) -> sink.accept(record), RowWatch.NONE));
    }

    /** @param layout which layout was recognised */
    public record Read(String layout, Receipt receipt) { }

    private static List<Entry> entries(String story) throws IOException {
        Path file = SampleCatalogs.FOLDER.resolve(story).resolve("story.yaml");
        return DataFile.parse("story.yaml", Files.readString(file)).list("files");
    }
}
