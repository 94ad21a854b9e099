package app.tradewind.ui.support.warehouse;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;

/** What the pages behind Stock ask of the jobs; one method a question. */
public interface Warehouse {

    /** Keeps what the person says of weeks out of stock. */
    void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) throws Exception;

    /** Two ways of ordering flown through the same futures. */
    RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) throws Exception;
}
