package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.landed.LandedDesk;
import app.tradewind.jobs.markets.EditMarket;
import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.jobs.markets.MarketFigure.Group;
import app.tradewind.jobs.markets.MarketSheet;
import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard;
import app.tradewind.jobs.scenarios.SmallSeller;
import app.tradewind.jobs.scenarios.WhatIfDesk;
import app.tradewind.market.Dates;
import app.tradewind.market.MarketProfile;
import app.tradewind.ui.support.world.Atlas;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shipped markets with two figures each; keeps what it is told. */
public final class SampleAtlas implements Atlas {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    public final List<String> told = new ArrayList<>();

    @Override
    public MarketsBoard markets(Progress progress) {
        return new MarketsBoard(TODAY, ReferenceData.shipped().markets().all().stream().map(SampleAtlas::sheet).toList(), List.of());
    }

    private static MarketSheet sheet(MarketProfile market) {
        return new MarketSheet(market.place(), List.of(figure(market, "standard", "19 %", LocalDate.of(2025, 12, 1)),
                figure(market, "reduced", "7 %", LocalDate.of(2024, 12, 1))), List.of(), market.unknown(), market.notes());
    }

    private static MarketFigure figure(MarketProfile market, String key, String value, LocalDate checked) {
        return new MarketFigure(new MarketFigure.Place(market.code().toLowerCase(java.util.Locale.ROOT) + ".yaml", List.of("tax", key), Group.TAX),
                Phrase.of("market.fig.tax"), value, new MarketFigure.Proof("law", checked), Dates.ALWAYS, false);
    }

    @Override
    public LandedDesk landed(Progress progress) {
        return null;
    }

    @Override
    public WhatIfDesk whatIf(Progress progress) {
        return new WhatIfDesk(SmallSeller.snapshot(), Wishes.USUAL, progress);
    }

    @Override
    public ScenarioBoard scenarios(Optional<Scenario> own, Progress progress) {
        return ScenarioSamples.board(own);
    }

    @Override
    public Optional<Phrase> save(MarketFigure.Place place, EditMarket.Change change, Progress progress) {
        told.add("save " + place.file() + " " + place.path() + " " + change.value());
        return change.value().isBlank() ? Optional.of(Phrase.of("market.edit.no-source")) : Optional.empty();
    }

    @Override
    public Optional<Phrase> reset(MarketFigure.Place place, Progress progress) {
        told.add("reset " + place.path());
        return Optional.empty();
    }

    @Override
    public void resetAll(String file, Progress progress) {
        told.add("all " + file);
    }

    @Override
    public Optional<Phrase> addFee(String file, String category, EditMarket.Change change, Progress progress) {
        told.add("fee " + file + " " + category + " " + change.value());
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> addEvent(String file, String name, String rule, Progress progress) {
        told.add("event " + file + " " + name + " " + rule);
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> type(TypeRate.Typed rate, Progress progress) {
        told.add("rate " + rate.from() + " " + rate.rate());
        return Optional.empty();
    }
}
