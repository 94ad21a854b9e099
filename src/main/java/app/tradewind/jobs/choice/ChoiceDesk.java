package app.tradewind.jobs.choice;

import app.tradewind.jobs.Jobs;
import app.tradewind.storage.Workspace;

/** The jobs about products beside the board, on one workspace; one method a job. {@code Jobs} does not know them, they know it. */
public final class ChoiceDesk {

    private final Jobs jobs;
    private final Workspace workspace;

    private ChoiceDesk(Jobs jobs, Workspace workspace) {
        this.jobs = jobs;
        this.workspace = workspace;
    }

    public static ChoiceDesk of(Jobs jobs) {
        return jobs.desk(workspace -> new ChoiceDesk(jobs, workspace));
    }
}
