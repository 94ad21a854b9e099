package app.tradewind.jobs;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.terms.Period;
import app.tradewind.jobs.desk.SnapshotReader;
import app.tradewind.jobs.desk.Story;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.signals.SameProduct;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Makes the workspace of a sample seller: lays out the files as the seller has them and brings them in. */
public final class MakeDemo {

    /** Where in the workspace folder the seller's files are laid out, to be looked at. */
    private static final String FILES = "files";
    /** Marks a sample that came in whole; one that was interrupted is made again. */
    private static final String WHOLE = "sample-made.txt";

    /** The sample sellers, by name of their folder; the first is the usual one. */
    public static List<String> stories() {
        return Story.all();
    }

    /** Whether the folder holds a sample seller that came in whole. */
    public static boolean isMade(Path folder) {
        return Files.isRegularFile(folder.resolve(WHOLE));
    }

    /**
     * @param folder of the workspace; made where it is not there, kept where it holds this story already
     * @param id one of {@link #stories}
     * @throws IOException if the folder cannot be written
     */
    public ImportReport run(Path folder, String id, Progress progress) throws WorkspaceException, IOException {
        Story story = Story.read(id);
        Path files = folder.resolve(FILES);
        try (Workspace workspace = Workspace.isIn(folder) ? Workspace.open(folder) : Workspace.create(folder)) {
            story.layOut(files);
            story.layOutCosts(folder);
            workspace.settings().put(SnapshotReader.STORY_DAY, story.today().toString());
            workspace.settings().put(SnapshotReader.HOME_CURRENCY, story.home().getCurrencyCode());
            workspace.settings().put(SnapshotReader.NAME + Lang.EN.tag(), story.name().en());
            workspace.settings().put(SnapshotReader.NAME + Lang.ZH.tag(), story.name().zh());
            ImportFiles imports = new ImportFiles(workspace);
            List<FileReport> reports = new ArrayList<>();
            for (Story.File file : story.files()) {
                reports.addAll(
                        imports.run(List.of(files.resolve(file.name())), hints(file), false, progress).files());
            }
            story.told().terms().forEach(term -> workspace.orderTerms().put(term, story.today().atStartOfDay(ZoneOffset.UTC).toInstant()));
            SameProduct same = new SameProduct(workspace.settings());
            story.told().same().forEach(same::match);
            Files.writeString(folder.resolve(WHOLE), id);
            return new ImportReport(reports);
        }
    }

    /** What the person would choose at the import because the file does not say it. */
    private static Hints hints(Story.File file) {
        return new Hints(null, file.market().isEmpty() ? Mapping.NONE : Mapping.NONE.withMarket(file.market()),
                file.currency().isEmpty() ? null : Currency.getInstance(file.currency()), null,
                file.day().isEmpty() ? null : new Period(LocalDate.parse(file.day()), LocalDate.parse(file.day())));
    }
}
