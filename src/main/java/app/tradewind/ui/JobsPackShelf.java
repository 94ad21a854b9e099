package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.jobs.copydesk.packs.PackDesk;
import app.tradewind.jobs.copydesk.packs.PackDesk.Compared;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.copydesk.packs.RuleWish;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.PackShelf;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The rule packs, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsPackShelf implements PackShelf {

    private final JobsSource source;

    JobsPackShelf(JobsSource source) {
        this.source = source;
    }

    @Override
    public PacksBoard packs(Progress progress) throws WorkspaceException, IOException {
        return desk(progress).board(today(progress));
    }

    @Override
    public Optional<Phrase> save(OwnRule rule, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> problem = desk(progress).own().save(rule, today(progress));
        if (problem.isEmpty()) {
            source.repacked();
        }
        return problem;
    }

    @Override
    public Optional<Phrase> change(RuleWish wish, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> problem = desk(progress).edits().save(wish, today(progress));
        if (problem.isEmpty()) {
            source.repacked();
        }
        return problem;
    }

    @Override
    public void back(String rule, Progress progress) throws WorkspaceException, IOException {
        desk(progress).edits().back(rule);
        source.repacked();
    }

    @Override
    public void remove(String file, Progress progress) throws WorkspaceException, IOException {
        desk(progress).own().remove(file);
        source.repacked();
    }

    @Override
    public int export(Path target, Progress progress) throws WorkspaceException, IOException {
        return desk(progress).own().export(target, today(progress));
    }

    @Override
    public Compared compare(long version, Progress progress) throws WorkspaceException, IOException {
        return desk(progress).compare(version, source.copy(progress));
    }

    private PackDesk desk(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).packDesk();
    }

    private LocalDate today(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).today(null);
    }
}
