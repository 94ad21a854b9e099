package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.ui.support.warehouse.Warehouse;
import java.util.ArrayList;
import java.util.List;

/** Made-up answers for the pages behind Stock. */
public final class SampleWarehouse implements Warehouse {

    public final List<DecideShelf.Answer> shelves = new ArrayList<>();

    @Override
    public void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) {
        shelves.add(answer);
    }

    @Override
    public RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) {
        return RehearsalSamples.board(ask);
    }
}
