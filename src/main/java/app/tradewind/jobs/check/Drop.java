package app.tradewind.jobs.check;

import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.imports.Foreseeing;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.Foresight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of one drop, read as if they came in one after another, so that each can be held against those
 * before it. What was read last is kept: the next file mostly has one more before it.
 */
public final class Drop {

    private final Workspace workspace;
    private final List<Key> read = new ArrayList<>();
    private Before last = new Before(new Foresight.Ahead(), new HashMap<>());
    private List<Long> store = List.of();

    /** @param file of the drop @param answers what was answered about it, by key of the question */
    public record Told(Path file, Map<String, String> answers) {
        public Told {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * @param ahead what would be in
     * @param files names of the files read, by what their bytes are known by
     */
    record Before(Foresight.Ahead ahead, Map<String, String> files) { }

    private record Key(Told told, FileTime changed) { }

    public Drop(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Files that cannot be read, that ask, or that are in already bring nothing. */
    synchronized Before before(List<Told> wanted, Intake intake, RowWatch watch) throws IOException {
        List<Key> keys = new ArrayList<>();
        for (Told told : wanted) {
            if (Files.isRegularFile(told.file)) {
                keys.add(new Key(told, Files.getLastModifiedTime(told.file)));
            }
        }
        List<Long> now = workspace.imports().list().stream().filter(entry -> entry.isLive()).map(entry -> entry.id()).toList();
        if (!now.equals(store) || read.size() > keys.size() || !keys.subList(0, read.size()).equals(read)) {
            read.clear();
            last = new Before(new Foresight.Ahead(), new HashMap<>());
            store = now;
        }
        for (Key key : keys.subList(read.size(), keys.size())) {
            take(key.told, intake, watch);
            read.add(key);
        }
        return last;
    }

    private void take(Told told, Intake intake, RowWatch watch) throws IOException {
        try (Foreseeing foreseeing = new Foreseeing(workspace, FileAnswers.choice(told.answers), last.ahead)) {
            Inspection inspection = intake.inspect(told.file, FileAnswers.hints(told.answers), watch);
            if (inspection.mustAsk() || last.files.containsKey(inspection.sha256())
                    || workspace.imports().find(inspection.sha256()).isPresent()) {
                return;
            }
            boolean used = intake.read(inspection, foreseeing, watch).used() > 0;
            if (used && foreseeing.question(inspection.file()).isEmpty()) {
                foreseeing.keep();
                last.files.put(inspection.sha256(), inspection.file());
            }
        } catch (UnusableFileException e) {
            // It would not come in: nothing stands before the next file for it.
            return;
        }
    }
}
