package app.tradewind.ui;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.jobs.copydesk.packs.PackDesk.Compared;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.copydesk.packs.RuleWish;
import app.tradewind.ui.support.PackShelf;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped packs, in a workspace that is made when it is first asked for. */
public final class SamplePackShelf implements PackShelf {

    public final List<OwnRule> saved = new ArrayList<>();
    private Jobs jobs;

    private Jobs jobs() throws Exception {
        if (jobs == null) {
            Path folder = Files.createTempDirectory("packs");
            folder.toFile().deleteOnExit();
            jobs = Jobs.openOrCreate(folder.resolve("w"));
        }
        return jobs;
    }

    @Override
    public PacksBoard packs(Progress progress) throws Exception {
        return jobs().packDesk().board(Samples.TODAY);
    }

    @Override
    public Optional<Phrase> save(OwnRule rule, Progress progress) throws Exception {
        saved.add(rule);
        return jobs().packDesk().own().save(rule, Samples.TODAY);
    }

    @Override
    public Optional<Phrase> change(RuleWish wish, Progress progress) throws Exception {
        return jobs().packDesk().edits().save(wish, Samples.TODAY);
    }

    @Override
    public void back(String rule, Progress progress) throws Exception {
        jobs().packDesk().edits().back(rule);
    }

    @Override
    public void remove(String file, Progress progress) throws Exception {
        jobs().packDesk().own().remove(file);
    }

    @Override
    public int export(Path target, Progress progress) throws Exception {
        return jobs().packDesk().own().export(target, Samples.TODAY);
    }

    @Override
    public Compared compare(long version, Progress progress) throws Exception {
        return jobs().packDesk().compare(version, CopySamples.board());
    }
}
