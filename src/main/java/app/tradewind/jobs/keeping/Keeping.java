package app.tradewind.jobs.keeping;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.keeping.BackupException;
import app.tradewind.storage.keeping.BackupFile;
import app.tradewind.storage.keeping.MadeBackup;
import app.tradewind.storage.keeping.Manifest;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The door to all that keeps a workspace safe. It reads no reference data, so that it opens where a file
 * of the person's own is broken.
 */
public final class Keeping implements AutoCloseable {

    private final Workspace workspace;

    /** Of a workspace that is open; whoever opened it closes it. */
    public Keeping(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws WorkspaceException if there is none, or it is locked, damaged or from a newer program */
    public static Keeping open(Path folder) throws WorkspaceException {
        return new Keeping(Workspace.open(folder));
    }

    /** What there is to know at a glance; no backup is read whole for it. */
    public SafeBoard board() {
        List<SafeBoard.Backup> backups = new ArrayList<>();
        for (MadeBackup made : workspace.backups().asked()) {
            backups.add(new SafeBoard.Backup(made.file(), made.made(), false, Files.exists(made.file()), made.buyers()));
        }
        workspace.backups().own().forEach(file -> backups.add(own(file)));
        return new SafeBoard(backups, workspace.buyers().orders(), workspace.decisions().list().size());
    }

    /** Looks whether everything is as it was written, the backups too. */
    public Checks verify(Steps progress) {
        return new Checking(workspace, progress).all();
    }

    /**
     * Writes a backup, reads it back and remembers where it is.
     *
     * @param file outside the workspace; an earlier backup there is replaced when the new one is whole
     * @return what to say of it
     * @throws UnusableFileException if it cannot be written there; nothing is changed then
     */
    public Phrase backUp(Path file, Steps progress) throws UnusableFileException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new UnusableFileException(Phrase.of("keep.folder", target.toString()));
        }
        if (target.startsWith(workspace.folder())) {
            throw new UnusableFileException(Phrase.of("keep.inside", target.toString()));
        }
        try {
            if (Files.exists(target) && Files.size(target) > 0 && BackupFile.isForeign(target)) {
                throw new UnusableFileException(Phrase.of("keep.other-file", target.toString()));
            }
            Manifest made = workspace.backup(target, Instant.now(),
                    new Watching(Phrase.of("keep.task.backup", target.getFileName().toString()), progress));
            return Phrase.of(made.buyers() == 0 ? "keep.backed-up" : "keep.backed-up-buyers", target.toString(), made.files().size());
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("keep.not-written", target.toString()));
        }
    }

    /**
     * Removes all hashes of buyers and their key, writes the database anew without them, and closes the
     * workspace.
     *
     * @throws IOException if the database cannot be written anew: the hashes are deleted, their bytes may remain
     */
    public Purged purge() throws IOException {
        long orders = workspace.buyers().orders();
        List<Path> backups = board().backups().stream().filter(backup -> backup.buyers() > 0).map(SafeBoard.Backup::file).toList();
        workspace.buyers().forget();
        workspace.closeCompacted();
        return new Purged(orders, backups);
    }

    /** Who came again, as far as hashes of buyers are kept. */
    public RepeatBoard repeats(Steps progress) {
        return CountRepeats.of(workspace, progress);
    }

    /** The decision log, one row a decision, oldest first. */
    public Table decisions(Words words) {
        Table.Builder table = new Table.Builder("id", "at", "screen", "subject", "advice_code", "advice", "choice", "value",
                "remark", "basis", "hash");
        workspace.decisions().list().forEach(row -> {
            Decision decision = row.decision();
            table.row(row.id(), decision.at().toString(), decision.screen(), decision.subject(), decision.advice().code(),
                    decision.advice().text().in(words.lang()), decision.answer().choice().name().toLowerCase(Locale.ROOT),
                    decision.answer().value(), decision.answer().remark(), decision.advice().basis(), row.hash());
        });
        return table.build();
    }

    /** Whether no row of the decision log was changed after it was written. */
    public boolean chainHolds() {
        return workspace.decisions().verify().isEmpty();
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static SafeBoard.Backup own(Path file) {
        try {
            Manifest manifest = BackupFile.manifest(file);
            return new SafeBoard.Backup(file, manifest.made(), true, true, manifest.buyers());
        } catch (BackupException e) {
            return new SafeBoard.Backup(file, null, true, true, 0);
        }
    }
}
