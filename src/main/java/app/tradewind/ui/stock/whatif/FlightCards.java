package app.tradewind.ui.stock.whatif;

import app.tradewind.jobs.scenarios.flown.FlownBoard;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.ui.stock.whatif.WhatIfViewModel.Line;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cards beside a scenario's reasons: what to do, and stock and cash week by week on the three courses. */
final class FlightCards {

    private final Texts texts;

    FlightCards(Texts texts) {
        this.texts = texts;
    }

    List<Node> of(FlownBoard board, Line line) {
        List<Node> cards = new ArrayList<>();
        cards.add(Parts.card(Parts.heading(texts.bind("supply.column.do")), told(line.action()), Parts.quiet(texts.bind(line.outcome().scenario().trigger()))));
        Flown flown = line.flown();
        cards.add(chart("flown.chart.stock", Phrase.of("flown.chart.stock"), board,
                new double[][] {flown.calm().stock(), flown.hit().stock(), flown.planned().stock()}));
        if (board.count().priced() > 0) {
            cards.add(chart("flown.chart.cash", Phrase.of("flown.chart.cash-in", board.currency()), board,
                    new double[][] {flown.calm().cash(), flown.hit().cash(), flown.planned().cash()}));
        }
        return cards;
    }

    private VBox chart(String spoken, Phrase heading, FlownBoard board, double[][] courses) {
        return Parts.card(Parts.heading(texts.bind(heading)), new CourseChart(texts, spoken, board.firstWeek(), courses));
    }

    private Label told(Phrase phrase) {
        Label label = Parts.label(texts.bind(phrase));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
