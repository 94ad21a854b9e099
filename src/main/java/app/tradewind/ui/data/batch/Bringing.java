package app.tradewind.ui.data.batch;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.file.Kept;
import app.tradewind.jobs.check.Asking;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Stores files one after another, each whole or not at all. What the store asks of a file becomes one of its questions. */
final class Bringing {

    private static final String SLOT = "data bring";

    private final Tasks tasks;
    private final Source source;
    private final Runnable moved;
    private final Runnable changed;

    /** @param moved told whenever a file's state has changed @param changed told after something was stored */
    Bringing(Tasks tasks, Source source, Runnable moved, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        this.moved = moved;
        this.changed = changed;
    }

    /** @param brought told of each file that is in @param done told once, after the last */
    void run(List<FileItem> wanted, Consumer<FileItem> brought, Runnable done) {
        if (wanted.isEmpty()) {
            done.run();
            return;
        }
        FileItem item = wanted.get(0);
        List<FileItem> rest = wanted.subList(1, wanted.size());
        stand(item, FileState.BRINGING);
        Map<String, String> answers = item.answers();
        tasks.run(SLOT, Phrase.of("ui.task.bring", item.name()), progress -> bring(item, answers, progress), end -> {
            if (end.refused == null) {
                item.brought(end.kept);
                brought.accept(item);
            } else {
                Asking.kept(end.refused).ifPresentOrElse(item::askNow, () -> item.refuse(end.refused));
            }
            moved.run();
            if (rest.isEmpty()) {
                changed.run();
            }
            run(rest, brought, done);
        }, () -> stand(item, FileState.READY), () -> {
            stand(item, FileState.READY);
            changed.run();
        });
    }

    /** The file under way stays out; those before it are in. */
    void stop() {
        tasks.cancel(SLOT);
    }

    private Brought bring(FileItem item, Map<String, String> answers, Progress progress) throws Exception {
        try {
            return new Brought(source.bring(item.path(), answers, progress), null);
        } catch (UnusableFileException e) {
            return new Brought(null, e.phrase());
        }
    }

    private void stand(FileItem item, FileState state) {
        item.stand(state);
        moved.run();
    }

    private record Brought(Kept kept, Phrase refused) { }
}
