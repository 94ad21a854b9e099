package app.tradewind.jobs.limits;

import app.tradewind.intake.Intake;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.jobs.pricelist.PriceFlaws;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.function.Supplier;

/** What a person can ask around prices besides the advice itself. */
public final class PriceDesk {

    private final Workspace workspace;
    private final Supplier<Intake> intake;

    /** @param intake reads files as this workspace does */
    public PriceDesk(Workspace workspace, Supplier<Intake> intake) {
        this.workspace = workspace;
        this.intake = intake;
    }

    /** Writes the decided prices as sheets to upload. */
    public ExportPrices exportPrices() {
        return new ExportPrices(workspace, intake.get());
    }

    /** Rows that no price can stand on, ready to say. */
    public List<Phrase> flaws(Snapshot snapshot) {
        return new PriceFlaws(workspace).run(snapshot);
    }

    /** The bounds of prices that stand. */
    public OwnLimits limits() {
        return new OwnLimits(workspace.limits().list());
    }

    /** Keeps bounds of prices; the next snapshot follows them. */
    public SetLimits setLimits() {
        return new SetLimits(workspace.limits(), workspace.decisions());
    }
}
