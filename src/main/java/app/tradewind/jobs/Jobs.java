package app.tradewind.jobs;

import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.SnapshotReader;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Everything a person can ask of one workspace, built by hand. Open it, ask, close it: a workspace is
 * held by one process at a time.
 */
public final class Jobs implements AutoCloseable {

    private final Workspace workspace;
    private final ReferenceData reference;

    private Jobs(Workspace workspace) {
        this.workspace = workspace;
        this.reference = ReferenceData.of(workspace.reference());
    }

    /** @throws WorkspaceException if there is none, or it is locked, damaged or from a newer program */
    public static Jobs open(Path folder) throws WorkspaceException {
        return new Jobs(Workspace.open(folder));
    }

    /** Opens the workspace, or makes an empty one where there is none. */
    public static Jobs openOrCreate(Path folder) throws WorkspaceException {
        return new Jobs(Workspace.isIn(folder) ? Workspace.open(folder) : Workspace.create(folder));
    }

    /** Where the workspace stands. */
    public Path folder() {
        return workspace.folder();
    }

    /** The store as it stands, for a day: the one asked for, or the workspace's own, or the computer's. */
    public Snapshot snapshot(LocalDate asked) {
        return new SnapshotReader(workspace, reference.markets()).read(asked);
    }

    public ForecastDemand forecastDemand() {
        return new ForecastDemand();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
