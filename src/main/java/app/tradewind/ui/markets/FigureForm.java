package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Changes the chosen figure, puts it back, or adds a line to the fee table. */
final class FigureForm extends VBox {

    private final Texts texts;
    private final MarketsViewModel model;
    private final TextField category;
    private final ValueField value;
    private final TextField source;
    private final DayField checked;
    private final DayField from;
    private final DayField until;
    private final Label problem = new Label();

    FigureForm(Texts texts, MarketsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("card", "paper-form");
        FormParts parts = new FormParts(texts);
        category = parts.field("figure-category", "market.form.category.prompt", 130);
        value = new ValueField(texts, parts.field("figure-value", "market.form.value.prompt", 110));
        source = parts.field("figure-source", "market.form.source.prompt", 220);
        checked = new DayField("figure-checked", texts);
        from = new DayField("figure-from", texts);
        until = new DayField("figure-until", texts);
        Label name = Parts.heading(texts.follow(() -> model.figureProperty().get() == null ? ""
                : texts.say("market.form.of", model.figureProperty().get().name()), model.figureProperty()));
        Label common = Parts.quiet(texts.bind("market.form.common"));
        Parts.shownWhile(common, model.figureProperty().map(figure -> figure.place().file().equals("eu.yaml")).orElse(false));
        Button save = Parts.primary(texts.bind("market.form.save"), this::save);
        save.setId("figure-save");
        Button reset = Parts.button(texts.bind("market.form.reset"), model::reset);
        reset.setId("figure-reset");
        reset.disableProperty().bind(model.figureProperty().map(figure -> !figure.own()).orElse(true));
        Button all = Parts.button(texts.bind("market.form.reset-all"), model::resetAll);
        all.setId("figure-reset-all");
        all.disableProperty().bind(model.chosenProperty().map(sheet -> !sheet.isChanged()).orElse(true));
        Button add = Parts.button(texts.bind("market.form.add"), this::add);
        add.setId("figure-add");
        VBox newLine = parts.named("market.form.category", category);
        Parts.shownWhile(newLine, model.sideProperty().map(side -> side == Side.FEES));
        Parts.shownWhile(add, model.sideProperty().map(side -> side == Side.FEES));
        HBox buttons = new HBox(save, reset, Parts.spring(), add, all);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        Parts.shownWhile(problem, problem.textProperty().isNotEmpty());
        getChildren().addAll(name, common, parts.line(parts.named("market.form.value", value), parts.grown("market.form.source", source)),
                parts.line(parts.named("market.form.checked", checked), parts.named("market.form.from", from),
                        parts.named("market.form.until", until), newLine), problem, buttons);
        model.figureProperty().addListener((o, was, is) -> fill(is));
    }

    private void fill(MarketFigure figure) {
        problem.setText("");
        category.clear();
        value.show(figure);
        source.setText(figure == null ? "" : figure.proof().source());
        checked.show(figure == null ? null : figure.proof().checked());
        from.show(figure == null ? null : figure.dates().from());
        until.show(figure == null ? null : figure.dates().until());
    }

    private void save() {
        if (model.figureProperty().get() != null && daysAreRight()) {
            model.save(change());
        }
    }

    private void add() {
        if (daysAreRight()) {
            model.add(category.getText(), change());
        }
    }

    private boolean daysAreRight() {
        boolean right = checked.isRight() && from.isRight() && until.isRight();
        problem.setText(right ? "" : texts.say(Phrase.of("market.form.day-wrong")));
        return right;
    }

    /** Who changes a figure and names no day has looked it up today. */
    private Change change() {
        LocalDate looked = checked.day() == null ? model.boardProperty().get().today() : checked.day();
        return new Change(value.value(), source.getText(), looked, from.day(), until.day());
    }
}
