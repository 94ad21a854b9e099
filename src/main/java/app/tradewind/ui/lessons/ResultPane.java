package app.tradewind.ui.lessons;

import app.tradewind.advice.Reason;
import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.jobs.lessons.LessonTable;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.simulate.season.Luck;
import app.tradewind.stock.simulate.season.Score;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.ui.charts.ReasonBars;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The season in pictures: what was sold and may come, the four ways side by side, and why the desk would order what it would. */
final class ResultPane extends VBox {

    /** What is shown. */
    enum Look { WEEKS, SIDES, WHY }

    private static final double HEADER = 34;

    final Choices<Look> look;
    final Button luck;
    private final Texts texts;
    private final VBox room = new VBox();
    private final RowTable<Side> table;
    private LessonBoard board;
    private Luck found;
    private boolean open = true;

    ResultPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        look = new Choices<>(texts, Look.class, ResultPane::name);
        look.setId("lesson-look");
        luck = Parts.button(texts.bind("lesson.ui.luck"), () -> { });
        luck.setId("lesson-luck");
        HBox line = new HBox(look, Parts.spring(), luck);
        line.setMinHeight(USE_PREF_SIZE);
        table = table();
        room.getStyleClass().add("lesson-room");
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(line, Parts.scroll(room));
        VBox.setVgrow(getChildren().get(1), Priority.ALWAYS);
        look.valueProperty().addListener((o, was, is) -> draw());
    }

    private static String name(Look look) {
        return switch (look) {
            case WEEKS -> "lesson.ui.look.weeks";
            case SIDES -> "lesson.ui.look.sides";
            case WHY -> "lesson.ui.look.why";
        };
    }

    private RowTable<Side> table() {
        RowTable<Side> rows = new RowTable<>(texts);
        rows.setId("lesson-sides");
        rows.getStyleClass().add("tight");
        rows.words("lesson.ui.column.side", 184, side -> texts.say(LessonTable.said(side)));
        rows.figures("lesson.ui.column.lost", 92, side -> texts.say("lesson.ui.lost.share", score(side).lost(), score(side).lostShare()));
        rows.figures("lesson.ui.column.stock", 78, side -> texts.figures().whole(score(side).stock()));
        rows.figures("lesson.ui.column.cash", 72, side -> texts.figures().whole(score(side).cashLow()));
        rows.figures("lesson.ui.column.profit", 60, side -> texts.figures().whole(score(side).profit()));
        rows.figures("lesson.ui.column.others", 166, side -> found == null ? Figures.NONE : texts.say("lesson.ui.others",
                found.sides().get(side).mean(), found.sides().get(side).low(), found.sides().get(side).high()));
        return rows;
    }

    private Score score(Side side) {
        return board.sides().get(side).score();
    }

    /** @param advice whether the advice may be seen */
    void show(LessonBoard now, Luck others, boolean advice) {
        board = now;
        found = others;
        open = advice;
        draw();
    }

    private void draw() {
        if (board == null) {
            return;
        }
        room.getChildren().setAll(switch (look.valueProperty().get()) {
            case WEEKS -> weeks();
            case SIDES -> sides();
            case WHY -> why();
        });
    }

    private List<Node> weeks() {
        List<Node> nodes = new ArrayList<>(List.of(Parts.quiet(texts.bind("lesson.ui.demand")), WeekPictures.demand(texts, board)));
        if (!board.log().isEmpty()) {
            nodes.add(Parts.quiet(texts.bind("lesson.ui.stocks")));
            nodes.add(new SidesChart(texts, board, List.of(Side.YOU)));
        }
        return nodes;
    }

    private List<Node> sides() {
        if (board.log().isEmpty()) {
            return List.of(Parts.quiet(texts.bind("lesson.ui.sides.none")));
        }
        List<Side> shown = open ? List.of(Side.values()) : List.of(Side.YOU, Side.COVER, Side.NORMAL);
        table.getItems().setAll(shown);
        table.refresh();
        table.setMinHeight(HEADER + shown.size() * RowTable.ROW + 4);
        table.setPrefHeight(table.getMinHeight());
        List<Node> nodes = new ArrayList<>();
        if (found != null) {
            nodes.add(said(luck(found)));
        }
        nodes.addAll(List.of(Parts.quiet(texts.bind("lesson.ui.sides", board.log().size())), table));
        if (!open) {
            nodes.add(Parts.quiet(texts.bind("lesson.ui.locked")));
        }
        nodes.add(Parts.quiet(texts.bind("lesson.ui.stocks")));
        nodes.add(new SidesChart(texts, board, shown));
        return nodes;
    }

    private Phrase luck(Luck others) {
        Luck.Spread mine = others.sides().get(Side.YOU);
        String currency = board.turns().lesson().world().costs().currency();
        Phrase here = Phrase.of("lesson.ui.luck.here", others.others(), mine.mean(), currency, mine.here(), mine.worse());
        return open ? Phrase.of("lesson.ui.luck.both", here, others.ahead()) : here;
    }

    private List<Node> why() {
        if (!open) {
            return List.of(Parts.quiet(texts.bind("lesson.ui.locked")));
        }
        if (board.desk() == null) {
            return List.of(Parts.quiet(texts.bind("lesson.ui.why.over")));
        }
        OrderAdvice advice = board.desk().advice();
        List<Node> nodes = new ArrayList<>(List.of(Parts.heading(texts.bind(advice.why().headline()))));
        if (board.desk().order().pieces() < advice.order().quantity()) {
            nodes.add(said(Phrase.of("lesson.ui.why.cash", advice.order().quantity(), board.desk().order().pieces())));
        } else if (board.desk().order().air() > 0) {
            nodes.add(said(Phrase.of("lesson.ui.why.air", board.desk().order().sea(), board.desk().order().air())));
        }
        ReasonBars bars = new ReasonBars(advice.why().reasons().stream().mapToDouble(part -> Math.abs(part.amount())).max().orElse(0));
        for (Reason part : advice.why().reasons()) {
            bars.part(texts.bind(part.what()), texts.follow(() -> texts.figures().signed(part.amount(), 0)), part.amount());
        }
        bars.total(texts.bind("lesson.ui.why.total"), texts.follow(() -> texts.figures().whole(advice.order().quantity())));
        nodes.add(bars);
        advice.why().notes().forEach(note -> nodes.add(Parts.quiet(texts.bind(note))));
        return nodes;
    }

    private Label said(Phrase phrase) {
        Label label = Parts.label(texts.bind(phrase), "strong");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
