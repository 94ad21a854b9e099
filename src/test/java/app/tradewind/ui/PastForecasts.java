package app.tradewind.ui;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Wish;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.levels.ChangeForecasts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * Gives a workspace a past to be judged by: the forecasts that a report of some weeks ago would have kept, and changes
 * of them by two persons. For pictures; the days since are known by the sales.
 */
final class PastForecasts {

    private static final int MONTH = 3;

    private PastForecasts() { }

    /** @param ago weeks before the workspace's own day */
    static void keep(Path workspace, int ago) {
        try (Jobs jobs = Jobs.open(workspace)) {
            LocalDate then = jobs.today(null).minusWeeks(ago);
            Snapshot snapshot = jobs.snapshot(then);
            Wishes usual = Wishes.USUAL;
            jobs.keepForecasts().keep(jobs.planOrders().run(snapshot, usual.serviceLevel(), usual.seed(), Progress.NONE));
            String market = snapshot.histories().get(0).item().market();
            change(jobs, then, new Node(Level.TOTAL, ""), 0.15, "Lin");
            change(jobs, then, new Node(Level.MARKET, market), -0.1, "Sam");
            change(jobs, then, new Node(Level.ITEM, snapshot.histories().get(0).item().toString()), 0.4, "Lin");
        } catch (Exception e) {
            throw new IllegalStateException(workspace.toString(), e);
        }
    }

    private static void change(Jobs jobs, LocalDate then, Node node, double share, String author) {
        ForecastChange asked = ChangeForecasts.asked(new ForecastChange(0, node, then, then.plusWeeks(MONTH), new Wish.Change(true, share),
                new ForecastChange.Said("", author, Instant.now(), null)));
        jobs.changeForecasts().set(jobs.snapshot(then), asked, Wishes.USUAL.seed(), new ArrayList<>());
    }
}
