package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.Purged;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.jobs.keeping.SafeBoard;
import app.tradewind.ui.support.Keeper;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;

/** Keeps nothing and says so. @param done what was asked for */
record SampleKeeper(List<String> done) implements Keeper {

    @Override
    public SafeBoard safe(Progress progress) {
        return new SafeBoard(List.of(), 0, 0);
    }

    @Override
    public RepeatBoard repeats(Progress progress) {
        return RepeatBoard.NOT_KEPT;
    }

    @Override
    public Phrase backUp(Path file, Progress progress) {
        done.add("backup " + file);
        return Phrase.of("keep.backed-up", file.toString(), 1);
    }

    @Override
    public Restored restore(Path file, Path folder, Progress progress) {
        return new Restored(folder, verify(progress));
    }

    @Override
    public Checks verify(Progress progress) {
        return new Checks(List.of());
    }

    @Override
    public Purged purge(Progress progress) {
        return new Purged(0, List.of());
    }
}
