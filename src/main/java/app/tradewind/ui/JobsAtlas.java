package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.landed.LandedDesk;
import app.tradewind.jobs.markets.EditMarket;
import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.MarketFigure.Place;
import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard;
import app.tradewind.jobs.scenarios.ScenarioPrices;
import app.tradewind.jobs.scenarios.WhatIfDesk;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.world.Atlas;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.Optional;

/** Markets and calculator, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsAtlas implements Atlas {

    private final JobsSource source;

    JobsAtlas(JobsSource source) {
        this.source = source;
    }

    @Override
    public MarketsBoard markets(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).markets(null);
    }

    @Override
    public LandedDesk landed(Progress progress) throws WorkspaceException, IOException {
        return new LandedDesk(source.snapshot(progress));
    }

    @Override
    public WhatIfDesk whatIf(Progress progress) throws WorkspaceException, IOException {
        return new WhatIfDesk(source.snapshot(progress), Wishes.USUAL, progress);
    }

    @Override
    public ScenarioBoard scenarios(Optional<Scenario> own, Progress progress) throws WorkspaceException, IOException {
        return new ScenarioPrices(source.snapshot(progress), Wishes.USUAL).run(own, progress);
    }

    @Override
    public Optional<Phrase> save(Place place, Change change, Progress progress) throws WorkspaceException, IOException {
        return told(edit(progress).save(place, change));
    }

    @Override
    public Optional<Phrase> reset(Place place, Progress progress) throws WorkspaceException, IOException {
        return told(edit(progress).reset(place));
    }

    @Override
    public void resetAll(String file, Progress progress) throws WorkspaceException, IOException {
        edit(progress).resetAll(file);
        source.changed();
    }

    @Override
    public Optional<Phrase> addFee(String file, String category, Change change, Progress progress) throws WorkspaceException, IOException {
        return told(edit(progress).addFee(file, category, change));
    }

    @Override
    public Optional<Phrase> addEvent(String file, String name, String rule, Progress progress) throws WorkspaceException, IOException {
        return told(edit(progress).addEvent(file, name, rule));
    }

    @Override
    public Optional<Phrase> type(TypeRate.Typed rate, Progress progress) throws WorkspaceException, IOException {
        return told(source.jobs(progress).typeRate().run(rate, source.jobs(progress).today(null)));
    }

    private EditMarket edit(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).editMarket();
    }

    /** Where nothing is wrong the store has changed. */
    private Optional<Phrase> told(Optional<Phrase> problem) {
        if (problem.isEmpty()) {
            source.changed();
        }
        return problem;
    }
}
