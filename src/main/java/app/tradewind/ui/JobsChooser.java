package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.jobs.choice.BundlesBoard;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.jobs.choice.GrowersBoard;
import app.tradewind.jobs.choice.SourcesBoard;
import app.tradewind.jobs.choice.breadth.ReadRange;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.jobs.choice.weights.WeighingBoard;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.FindDrops;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.shortlist.Entry;
import app.tradewind.jobs.shortlist.KeepShortlist;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.jobs.shortlist.Stage;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.selection.growth.Target;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pages behind Products, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsChooser implements Chooser {

    private final JobsSource source;

    JobsChooser(JobsSource source) {
        this.source = source;
    }

    @Override
    public GrowersBoard growers(Target target, Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).growers(source.snapshot(progress), target, Wishes.USUAL.seed());
    }

    @Override
    public FitBoard fit(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).fit(source.snapshot(progress), source.answers(progress), List.of());
    }

    @Override
    public ShortRange shortRange(Progress progress) throws WorkspaceException, IOException {
        return ReadRange.of(source.jobs(progress), source.snapshot(progress), source.answers(progress), Wishes.USUAL.seed());
    }

    @Override
    public VoiceBoard reviews(Progress progress) throws WorkspaceException, IOException {
        return source.answers(progress).voice();
    }

    @Override
    public BundlesBoard bundles(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).bundles(source.snapshot(progress));
    }

    @Override
    public SourcesBoard sources(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).sources(source.snapshot(progress));
    }

    @Override
    public void sameProduct(String number, String sku, Progress progress) throws WorkspaceException, IOException {
        ChoiceDesk.of(source.jobs(progress)).sameProduct(number, sku);
        source.changed();
    }

    @Override
    public List<Entry> listed(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).keepShortlist().entries();
    }

    @Override
    public ShortlistBoard shortlist(List<String> compared, Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).shortlist(source.snapshot(progress), source.answers(progress), compared, Wishes.USUAL.seed());
    }

    @Override
    public void list(Step step, Progress progress) throws WorkspaceException, IOException {
        KeepShortlist list = ChoiceDesk.of(source.jobs(progress)).keepShortlist();
        switch (step.act()) {
            case ADD -> list.add(step.sku());
            case MOVE -> Stage.of(step.text()).ifPresent(stage -> list.move(step.sku(), stage));
            case NOTE -> list.note(step.sku(), step.text());
            case REMOVE -> list.remove(step.sku());
            case UNDO -> list.undo(step.sku());
        }
    }

    @Override
    public void writeShortlist(ShortlistBoard board, Path file, Lang lang, Progress progress) throws WorkspaceException, IOException {
        ChoiceDesk.of(source.jobs(progress)).writeShortlist(board, file, Words.in(lang));
    }

    @Override
    public DropBoard drops(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).drops(source.snapshot(progress), source.answers(progress), FindDrops.Asked.USUAL, progress);
    }

    @Override
    public void exitTerms(ExitTerms terms, Progress progress) throws WorkspaceException, IOException {
        ChoiceDesk.of(source.jobs(progress)).exitTerms(terms);
    }

    @Override
    public void unplan(SkuMarket item, Progress progress) throws WorkspaceException, IOException {
        if (StockDesk.of(source.jobs(progress)).planMarkdown().takeBack(item)) {
            source.changed();
        }
    }

    @Override
    public WeighingBoard weighing(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).weighing(source.snapshot(progress), source.answers(progress), Wishes.USUAL.seed());
    }

    @Override
    public KeptWeights keptWeights(Progress progress) throws WorkspaceException, IOException {
        return ChoiceDesk.of(source.jobs(progress)).keptWeights();
    }

    @Override
    public void keepWeights(KeptWeights weights, Progress progress) throws WorkspaceException, IOException {
        ChoiceDesk.of(source.jobs(progress)).keepWeights(weights);
    }
}
