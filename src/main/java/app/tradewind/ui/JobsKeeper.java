package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.jobs.keeping.Purged;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.jobs.keeping.RestoreBackup;
import app.tradewind.jobs.keeping.SafeBoard;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.Keeper;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;

/** Keeping safe, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsKeeper implements Keeper {

    private final JobsSource source;
    /** Counted once after each change: it takes a walk over all order lines. */
    private RepeatBoard repeats;

    JobsKeeper(JobsSource source) {
        this.source = source;
    }

    void changed() {
        repeats = null;
    }

    @Override
    public SafeBoard safe(Progress progress) throws WorkspaceException, IOException {
        return keeping(progress).board();
    }

    @Override
    public RepeatBoard repeats(Progress progress) throws WorkspaceException, IOException {
        if (repeats == null) {
            repeats = keeping(progress).repeats(progress);
        }
        return repeats;
    }

    @Override
    public Phrase backUp(Path file, Progress progress) throws Exception {
        return keeping(progress).backUp(file, progress);
    }

    @Override
    public Restored restore(Path file, Path folder, Progress progress) throws Exception {
        Path place = RestoreBackup.placeIn(folder, file);
        Checks checks = new RestoreBackup(file, place, progress).run();
        return new Restored(place, checks);
    }

    @Override
    public Checks verify(Progress progress) throws WorkspaceException, IOException {
        return keeping(progress).verify(progress);
    }

    /** The store is closed by it, whether it ends well or not. */
    @Override
    public Purged purge(Progress progress) throws WorkspaceException, IOException {
        Keeping keeping = keeping(progress);
        try {
            return keeping.purge();
        } finally {
            source.closed();
        }
    }

    private Keeping keeping(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).keeping();
    }
}
