package app.tradewind.jobs.keeping;

import app.tradewind.jobs.keeping.Checks.Line;
import app.tradewind.jobs.keeping.Checks.State;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.checking.Finding;
import app.tradewind.storage.keeping.BackupException;
import app.tradewind.storage.keeping.BackupFile;
import app.tradewind.storage.keeping.MadeBackup;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at an open workspace, and at its backups. */
final class Checking {

    private static final String BACKUP = Finding.Check.BACKUP.word();

    private final Workspace workspace;
    private final Steps progress;

    Checking(Workspace workspace, Steps progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    Checks all() {
        List<Line> lines = new ArrayList<>(store().lines());
        for (Path own : workspace.backups().own()) {
            lines.add(backup(own));
        }
        List<MadeBackup> asked = workspace.backups().asked();
        for (MadeBackup made : asked) {
            lines.add(Files.exists(made.file()) ? backup(made.file()) : new Line(BACKUP, made.file().toString(), State.NOTE,
                    Phrase.of("keep.check.backup-gone", made.file().toString())));
        }
        if (lines.stream().noneMatch(line -> line.check().equals(BACKUP))) {
            lines.add(new Line(BACKUP, "", State.NOTE, Phrase.of("keep.check.no-backup")));
        }
        return new Checks(lines);
    }

    /** Without the backups. */
    Checks store() {
        progress.at(Phrase.of("keep.task.verify"), 0, -1);
        return new Checks(workspace.verifier().run(progress::cancelled).stream().map(Checking::line).toList());
    }

    private Line backup(Path file) {
        try {
            BackupFile.check(file, new Watching(Phrase.of("keep.task.read", file.getFileName().toString()), progress));
            return new Line(BACKUP, file.toString(), State.GOOD, Phrase.of("keep.check.backup", file.toString()));
        } catch (BackupException e) {
            return new Line(BACKUP, file.toString(), State.OFF, e.phrase());
        }
    }

    private static Line line(Finding finding) {
        return new Line(finding.check().word(), finding.subject(), State.valueOf(finding.state().name()), finding.message());
    }
}
