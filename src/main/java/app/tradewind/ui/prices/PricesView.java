package app.tradewind.ui.prices;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.ui.charts.ProfitCurve;
import app.tradewind.ui.charts.Waterfall;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** Binds Prices: the table, waterfall and what-if of the selected row, and the drawer with its curve and reasons. */
public final class PricesView implements Page {

    private final Desk desk;
    private final PricesViewModel model;
    private final PricesLayout layout;
    private final Asking<Row> why;
    private WhatIfPane whatIf;

    public PricesView(Desk desk) {
        this.desk = desk;
        this.model = new PricesViewModel(desk.tasks(), desk.source()::prices);
        this.layout = new PricesLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.calculator.setOnAction(e -> desk.placeProperty().set(new Place("calculator", model.rows().selectedProperty().get() == null ? ""
                : model.rows().selectedProperty().get().item().toString())));
        layout.listPane.choose.setOnAction(e -> choose());
        layout.listPane.visibleProperty().addListener((o, was, is) -> {
            if (is) {
                model.flaws(desk.source().planner(), layout.listPane::flaws);
            }
        });
        layout.table.setItems(model.rows().rows());
        layout.table.select(model.rows().selectedProperty());
        model.rows().selectedProperty().addListener((o, was, is) -> show(is));
        why = new Asking<>(desk, layout, model.rows().selectedProperty(), this::question);
    }

    private void choose() {
        File folder = new DirectoryChooser().showDialog(layout.getScene().getWindow());
        if (folder != null) {
            write(folder.toPath());
        }
    }

    /** Writes the price list into a folder, as the pane is set. */
    void write(Path folder) {
        model.list(folder, layout.listPane.choice(), desk.source().planner(), layout.listPane::done);
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        model.flaws(desk.source().planner(), layout::flaws);
        why.ask();
    }

    private void show(Row row) {
        if (row == null) {
            layout.clear();
        } else {
            whatIf = new WhatIfPane(desk.texts(), row, model.whatIf(row),
                    then -> desk.tasks().run("what if", Phrase.of("scenario.task"), desk.source().atlas()::whatIf,
                            known -> then.accept(scenario -> known.of(row.item(), scenario))));
            layout.show(waterfall(row), whatIf);
        }
    }

    private Question question(Row row) {
        return new Question(row.advice(), Screen.PRICES, Named.product(row.name(), row.item()), cards(row));
    }

    private List<Node> cards(Row row) {
        List<Node> cards = new ArrayList<>(List.of(curve(row)));
        test(row).ifPresent(cards::add);
        if (!model.rivals(row).isEmpty()) {
            cards.add(new RivalPane(desk.texts(), row, model.rivals(row)));
        }
        cards.add(limits(row));
        return cards;
    }

    private LimitPane limits(Row row) {
        LimitPane pane = new LimitPane(desk.texts());
        model.limits(desk.source().planner(), board -> pane.show(board, row.item()));
        pane.save.setOnAction(e -> model.limit(pane.form().wishes(), desk.source().planner(), told -> {
            if (told.done()) {
                desk.changed();
            } else {
                pane.refuse(told.words().get(0));
            }
        }));
        return pane;
    }

    private VBox curve(Row row) {
        Texts texts = desk.texts();
        return Parts.card(Parts.heading(texts.bind("ui.prices.curve")), row.curve() == null
                ? new EmptyPanel(texts, Feather.HELP_CIRCLE, Phrase.of("ui.prices.curve.unknown"), why(row.advice()))
                : followed(row));
    }

    /** The curve goes with the sliders: what they try stands on it. */
    private ProfitCurve followed(Row row) {
        ProfitCurve curve = new ProfitCurve(desk.texts(), row.curve(), row.advice().prices());
        if (whatIf != null && whatIf.triedProperty().get() != null) {
            attempt(curve, row, whatIf.triedProperty().get());
            whatIf.triedProperty().addListener((o, was, is) -> attempt(curve, row, is));
        }
        return curve;
    }

    private static void attempt(ProfitCurve curve, Row row, WhatIfPane.Tried tried) {
        boolean moved = tried.moved() != null;
        curve.attempt(moved ? tried.moved().curve() : null, moved ? tried.moved().prices() : row.advice().prices(), tried.price());
    }

    /** Why there is no curve. */
    private static Phrase why(PriceAdvice advice) {
        return switch (advice.status()) {
            case NEEDS_COST -> Phrase.of("ui.prices.curve.needs-cost");
            case NOT_ENOUGH_DATA -> Phrase.of("ui.prices.curve.too-few");
            default -> Phrase.of(advice.elasticity() == null ? "ui.prices.curve.never-moved" : "ui.prices.curve.response-only");
        };
    }

    private Optional<TestPane> test(Row row) {
        return model.test(row).map(test -> {
            TestPane pane = new TestPane(desk.texts(), test, model.today());
            pane.plan.setOnAction(e -> model.plan(row, desk.source().planner(), desk::changed));
            pane.callOff.setOnAction(e -> model.callOff(row, desk.source().planner(), desk::changed));
            return pane;
        });
    }

    private VBox waterfall(Row row) {
        Texts texts = desk.texts();
        Money price = row.advice().prices().advised() != null ? row.advice().prices().advised() : row.advice().prices().now();
        if (row.waterfall().isEmpty() || price == null) {
            return Parts.card(new EmptyPanel(texts, Feather.HELP_CIRCLE, Phrase.of("ui.prices.goes.unknown"),
                    Phrase.of("ui.prices.goes.unknown.hint")));
        }
        return Parts.card(Parts.heading(texts.follow(() -> texts.say("ui.prices.goes", texts.figures().money(price)))),
                new Waterfall(texts, row.waterfall()));
    }
}
