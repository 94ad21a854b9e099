package app.tradewind.ui;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.rehearse.ShowRehearsal;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.warehouse.Warehouse;
import java.io.IOException;

/** The pages behind Stock, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsWarehouse implements Warehouse {

    private final JobsSource source;

    JobsWarehouse(JobsSource source) {
        this.source = source;
    }

    @Override
    public void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) throws WorkspaceException, IOException {
        StockDesk.of(source.jobs(progress)).decideShelf().run(shelf, answer, "");
        source.changed();
    }

    @Override
    public RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) throws WorkspaceException, IOException, UnusableFileException {
        return new ShowRehearsal(source.jobs(progress), source.snapshot(progress)).run(ask, Wishes.USUAL, progress);
    }
}
