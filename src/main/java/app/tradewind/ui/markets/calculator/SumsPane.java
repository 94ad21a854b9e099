package app.tradewind.ui.markets.calculator;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.landed.Worked;
import app.tradewind.jobs.landed.Worked.Limit;
import app.tradewind.jobs.landed.Worked.Result;
import app.tradewind.ui.charts.Waterfall;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What it comes to: the sums in a sentence, the waterfall, the rules that counted, both sides of limits, what is missing. */
final class SumsPane extends VBox {

    private final Texts texts;

    SumsPane(Texts texts, CalculatorViewModel model) {
        this.texts = texts;
        getStyleClass().add("column");
        setId("calculator-sums");
        model.workedProperty().addListener((o, was, is) -> show(is));
        texts.langProperty().addListener((o, was, is) -> show(model.workedProperty().get()));
    }

    private void show(Worked worked) {
        getChildren().clear();
        if (worked == null) {
            return;
        }
        if (!worked.missing().isEmpty() || !worked.problems().isEmpty()) {
            getChildren().add(missing(worked));
        }
        Result result = worked.result();
        if (result.left() != null) {
            VBox card = Parts.card(Parts.heading(texts.bind("market.calc.goes", texts.figures().money(result.price()))),
                    new Waterfall(texts, worked.waterfall()), wrapped(said(worked)));
            getChildren().add(card);
        } else if (!result.lines().isEmpty()) {
            getChildren().add(Parts.card(Parts.heading(texts.bind("market.calc.landed", texts.figures().money(result.landed()))), lines(result)));
        }
        if (!worked.limits().isEmpty()) {
            getChildren().add(Parts.card(Parts.heading(texts.bind("market.calc.limits")), limits(worked.limits())));
        }
        if (!worked.rules().isEmpty()) {
            VBox rules = Parts.card(Parts.heading(texts.bind("market.calc.rules")));
            worked.rules().forEach(rule -> rules.getChildren().add(wrapped(texts.say(rule))));
            getChildren().add(rules);
        }
    }

    private Node missing(Worked worked) {
        VBox card = Parts.card(new EmptyPanel(texts, Feather.HELP_CIRCLE, Phrase.of("market.calc.missing"), Phrase.of("market.calc.missing.hint")));
        worked.missing().forEach(what -> card.getChildren().add(wrapped("· " + texts.say(what))));
        worked.problems().forEach((field, problem) -> card.getChildren().add(wrapped(
                "· " + texts.say("market.calc.problem", Phrase.of(CalculatorForm.name(field)), problem))));
        return card;
    }

    /** Landed cost, floor and the risk of each rate. */
    private String said(Worked worked) {
        Result result = worked.result();
        StringBuilder said = new StringBuilder(texts.say("market.calc.sum", texts.figures().money(result.landed()),
                result.floor() == null ? texts.say("market.calc.no-floor") : texts.figures().money(result.floor())));
        if (result.declared() != null) {
            said.append(' ').append(texts.say("market.calc.declared", texts.figures().money(result.declared())));
        }
        worked.risks().forEach((currency, risk) -> said.append(' ').append(texts.say("market.calc.risk", currency, texts.figures().money(risk))));
        return said.toString();
    }

    private Node lines(Result result) {
        GridPane grid = grid(2);
        for (int i = 0; i < result.lines().size(); i++) {
            grid.add(Parts.label(texts.bind(result.lines().get(i).name())), 0, i);
            grid.add(new Label(texts.figures().amount(result.lines().get(i).amount())), 1, i);
        }
        return grid;
    }

    private Node limits(List<Limit> limits) {
        GridPane grid = grid(5);
        String[] heads = {"market.calc.limit.value", "market.calc.limit.rule", "market.calc.limit.duty", "market.calc.limit.landed", "market.calc.limit.left"};
        for (int i = 0; i < heads.length; i++) {
            grid.add(Parts.label(texts.bind(heads[i]), "quiet"), i, 0);
        }
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            grid.addRow(i + 1, new Label(texts.figures().money(limit.declared())), wrapped(texts.say(limit.rule())), amount(limit.duty()),
                    amount(limit.landed()), amount(limit.left()));
        }
        return grid;
    }

    private Label amount(Money money) {
        Label label = new Label(money == null ? texts.say("ui.unknown") : texts.figures().amount(money));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static GridPane grid(int columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("costs");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 1 ? 0 : USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
