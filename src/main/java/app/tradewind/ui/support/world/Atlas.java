package app.tradewind.ui.support.world;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.landed.LandedDesk;
import app.tradewind.jobs.markets.EditMarket;
import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard;
import app.tradewind.jobs.scenarios.WhatIfDesk;
import app.tradewind.words.Phrase;
import java.util.Optional;

/** What the Markets screen, the calculator and the scenarios ask of the jobs. After a change all answers are made again. */
public interface Atlas {

    MarketsBoard markets(Progress progress) throws Exception;

    /** The calculator with what the workspace knows. */
    LandedDesk landed(Progress progress) throws Exception;

    /** What is left of a price of an item had its costs been others. */
    WhatIfDesk whatIf(Progress progress) throws Exception;

    /** Prices had costs been others. @param own a person's own scenario, empty for none */
    ScenarioBoard scenarios(Optional<Scenario> own, Progress progress) throws Exception;

    /** Keeps what a person says of a figure. @return what is wrong with it, empty where it was kept */
    Optional<Phrase> save(MarketFigure.Place place, EditMarket.Change change, Progress progress) throws Exception;

    /** Puts the shipped figure back. */
    Optional<Phrase> reset(MarketFigure.Place place, Progress progress) throws Exception;

    /** Puts everything shipped of a file back. */
    void resetAll(String file, Progress progress) throws Exception;

    /** Adds a line to a fee table. */
    Optional<Phrase> addFee(String file, String category, EditMarket.Change change, Progress progress) throws Exception;

    /** Adds an event by its rule. */
    Optional<Phrase> addEvent(String file, String name, String rule, Progress progress) throws Exception;

    /** Keeps an exchange rate. */
    Optional<Phrase> type(TypeRate.Typed rate, Progress progress) throws Exception;
}
