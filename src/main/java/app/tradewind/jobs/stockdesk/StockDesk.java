package app.tradewind.jobs.stockdesk;

import app.tradewind.jobs.Jobs;
import app.tradewind.storage.Workspace;

/** The jobs about stock beside the board, on one workspace; one method a job. {@code Jobs} does not know them, they know it. */
public final class StockDesk {

    private final Jobs jobs;
    private final Workspace workspace;

    private StockDesk(Jobs jobs, Workspace workspace) {
        this.jobs = jobs;
        this.workspace = workspace;
    }

    public static StockDesk of(Jobs jobs) {
        return jobs.desk(workspace -> new StockDesk(jobs, workspace));
    }
}
