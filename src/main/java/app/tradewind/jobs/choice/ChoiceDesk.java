package app.tradewind.jobs.choice;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.selection.growth.GrowthScreen;
import app.tradewind.selection.growth.ScreenAnswer;
import app.tradewind.selection.growth.ScreenSettings;
import app.tradewind.selection.growth.Series;
import app.tradewind.selection.growth.Target;
import app.tradewind.storage.Workspace;

/** The jobs about products beside the board, on one workspace; one method a job. {@code Jobs} does not know them, they know it. */
public final class ChoiceDesk {

    /** Weeks to come that a screen for growers looks at where nothing else is said. */
    public static final int USUAL_AHEAD = 8;
    /** How many growers are named where nothing else is said. */
    public static final int USUAL_GROWERS = 50;

    private final Workspace workspace;

    private ChoiceDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    public static ChoiceDesk of(Jobs jobs) {
        return jobs.desk(ChoiceDesk::new);
    }

    /** The likeliest growers among the products of each market, in weeks. */
    public ScreenAnswer growers(Snapshot snapshot, int ahead, int first, Target target, long seed) {
        return new GrowthScreen(new ScreenSettings(ahead, first, target, snapshot.today(), seed))
                .run(snapshot.histories().stream().map(ChoiceDesk::series).toList());
    }

    private static Series series(SalesHistory history) {
        return new Series(history.item().toString(), history.units());
    }
}
