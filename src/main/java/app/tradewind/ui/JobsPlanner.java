package app.tradewind.ui;

import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.levels.ChangeForecasts;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.Planner;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Demand by level, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsPlanner implements Planner {

    private final JobsSource source;
    private LevelsBoard board;

    JobsPlanner(JobsSource source) {
        this.source = source;
    }

    void changed() {
        board = null;
    }

    @Override
    public LevelsBoard levels(Progress progress) throws WorkspaceException, IOException {
        if (board == null) {
            board = source.jobs(progress).levels(source.snapshot(progress), Wishes.USUAL.seed(), progress);
        }
        return board;
    }

    @Override
    public Told change(ForecastChange asked, Progress progress) throws WorkspaceException, IOException {
        ChangeForecasts changes = source.jobs(progress).changeForecasts();
        ForecastChange whole = ChangeForecasts.asked(asked);
        Optional<Phrase> problem = changes.problem(source.snapshot(progress), whole);
        if (problem.isPresent()) {
            return new Told(false, List.of(problem.get()));
        }
        List<Phrase> told = new ArrayList<>();
        changes.set(source.snapshot(progress), whole, Wishes.USUAL.seed(), told);
        source.changed();
        return new Told(true, told);
    }

    @Override
    public void takeBack(long id, Progress progress) throws WorkspaceException, IOException {
        source.jobs(progress).changeForecasts().remove(id);
        source.changed();
    }
}
