package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.levels.ChangeForecasts;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.jobs.pricetests.PriceTests;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.Planner;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Demand by level, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsPlanner implements Planner {

    private final JobsSource source;
    private LevelsBoard board;
    private List<Phrase> flaws;
    private LimitsBoard limits;

    JobsPlanner(JobsSource source) {
        this.source = source;
    }

    void changed() {
        board = null;
        flaws = null;
        limits = null;
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
    public Told plan(Promotion asked, long instead, Progress progress) throws WorkspaceException, IOException {
        TellPlans plans = source.jobs(progress).tellPlans();
        if (instead != 0 && plans.change(instead, asked).isEmpty()) {
            return new Told(false, List.of(Phrase.of("odd.plan.unknown", instead)));
        }
        if (instead == 0) {
            plans.tell(asked);
        }
        source.changed();
        return new Told(true, List.of(TellPlans.said(asked)));
    }

    @Override
    public void unplan(long id, Progress progress) throws WorkspaceException, IOException {
        source.jobs(progress).tellPlans().undo(id);
        source.changed();
    }

    @Override
    public void test(SkuMarket item, PriceTestPlan plan, Progress progress) throws WorkspaceException, IOException {
        new PriceTests(source.jobs(progress).tellPlans()).plan(item, plan, source.snapshot(progress).today());
        source.changed();
    }

    @Override
    public void callOff(SkuMarket item, Progress progress) throws WorkspaceException, IOException {
        new PriceTests(source.jobs(progress).tellPlans()).callOff(item, source.snapshot(progress).today());
        source.changed();
    }

    @Override
    public List<Phrase> priceFlaws(Progress progress) throws WorkspaceException, IOException {
        if (flaws == null) {
            flaws = source.jobs(progress).priceDesk().flaws(source.snapshot(progress));
        }
        return flaws;
    }

    @Override
    public List<Phrase> priceList(Path folder, ExportPrices.Choice choice, Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).priceDesk().exportPrices().run(source.prices(progress), folder, null, choice).told();
    }

    @Override
    public LimitsBoard limits(Progress progress) throws WorkspaceException, IOException {
        if (limits == null) {
            limits = LimitsBoard.of(source.snapshot(progress));
        }
        return limits;
    }

    @Override
    public Told limit(List<LimitWish> wishes, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> wrong = source.jobs(progress).priceDesk().setLimits().run(source.snapshot(progress), wishes);
        if (wrong.isEmpty()) {
            source.changed();
        }
        return new Told(wrong.isEmpty(), wrong.map(List::of).orElse(List.of()));
    }

    @Override
    public void takeBack(long id, Progress progress) throws WorkspaceException, IOException {
        source.jobs(progress).changeForecasts().remove(id);
        source.changed();
    }
}
