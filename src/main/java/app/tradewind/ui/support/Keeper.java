package app.tradewind.ui.support;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.Purged;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.jobs.keeping.SafeBoard;
import app.tradewind.words.Phrase;
import java.nio.file.Path;

/** What the screens ask of the jobs that keep a workspace safe. Every call may take long. */
public interface Keeper {

    /** Which backups there are, and what is kept of people. */
    SafeBoard safe(Progress progress) throws Exception;

    /** Who came again. */
    RepeatBoard repeats(Progress progress) throws Exception;

    /** Writes a backup. @return what to say of it */
    Phrase backUp(Path file, Progress progress) throws Exception;

    /**
     * Puts a backup into a folder, or into a new one inside it; the open workspace stays as it is.
     *
     * @return where it stands, and what a look at it gave
     */
    Restored restore(Path file, Path folder, Progress progress) throws Exception;

    /** Looks whether everything is as it was written. */
    Checks verify(Progress progress) throws Exception;

    /** Removes what is kept of people. */
    Purged purge(Progress progress) throws Exception;

    /** @param folder where the workspace stands now @param checks what a look at it gave */
    record Restored(Path folder, Checks checks) { }
}
