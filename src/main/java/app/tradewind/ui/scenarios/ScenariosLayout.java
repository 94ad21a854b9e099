package app.tradewind.ui.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard.Item;
import app.tradewind.jobs.scenarios.ScenarioBoard.Outcome;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Scenarios: fields for a person's own, a row a scenario, and below the advised prices item by item. */
final class ScenariosLayout extends VBox {

    private static final double FIELD = 104;
    /** The head and seven rows: the base, five usual ones and a person's own. */
    private static final double OUTCOMES = 8 * RowTable.ROW;

    final Label state = new Label();
    final Label problem = new Label();
    final Button work;
    final RowTable<Outcome> outcomes;
    final RowTable<Item> items;
    /** Of a person's own scenario. */
    TableColumn<Item, Item> own;
    final Map<ScenarioPart, TextField> fields = new EnumMap<>(ScenarioPart.class);
    private final Texts texts;

    ScenariosLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        work = Parts.primary(texts.bind("scenario.work"), () -> { });
        work.setId("scenarios-work");
        work.setDefaultButton(true);
        problem.getStyleClass().add("problem");
        problem.setId("scenarios-problem");
        problem.setWrapText(true);
        outcomes = outcomes();
        items = items();
        VBox sums = Parts.card(outcomes);
        VBox prices = Parts.card(items);
        sums.getStyleClass().add("list-card");
        sums.setMinHeight(USE_PREF_SIZE);
        prices.getStyleClass().add("list-card");
        VBox.setVgrow(items, Priority.ALWAYS);
        VBox.setVgrow(prices, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("scenario.title")), state), form(), sums,
                Parts.heading(texts.bind("scenario.items")), prices);
    }

    private VBox form() {
        HBox line = new HBox();
        line.getStyleClass().add("levels-line");
        for (ScenarioPart part : ScenarioPart.values()) {
            TextField field = new TextField();
            field.setId("scenario-" + part.name().toLowerCase(Locale.ROOT));
            field.setPrefWidth(FIELD);
            field.promptTextProperty().bind(texts.bind(sample(part)));
            field.accessibleTextProperty().bind(texts.bind(part.title()));
            fields.put(part, field);
            line.getChildren().add(new VBox(Parts.label(texts.bind(part.title()), "quiet"), field));
        }
        line.getChildren().add(work);
        VBox form = Parts.card(Parts.quiet(texts.bind("scenario.hint")), line, problem);
        form.setMinHeight(USE_PREF_SIZE);
        return form;
    }

    private RowTable<Outcome> outcomes() {
        RowTable<Outcome> table = new RowTable<>(texts);
        table.setId("scenarios-table");
        table.getStyleClass().add("tight");
        table.setMinHeight(OUTCOMES);
        table.setPrefHeight(OUTCOMES);
        table.words("scenario.column.scenario", 210, row -> texts.say(row.scenario().name())).getStyleClass().add("strong");
        table.figures("scenario.column.under", 120, row -> texts.say("scenario.of", row.underFloor(), row.floors()));
        table.figures("scenario.column.now", 120, row -> whole(row.expected().now()));
        table.figures("scenario.column.change", 100, row -> change(row, row.expected().changeNow()));
        table.figures("scenario.column.advised", 130, row -> whole(row.expected().advised())).getStyleClass().add("strong");
        table.figures("scenario.column.change", 100, row -> change(row, row.expected().changeAdvised()));
        return table;
    }

    private RowTable<Item> items() {
        RowTable<Item> table = new RowTable<>(texts);
        table.setId("scenarios-items");
        table.getStyleClass().add("tight");
        table.nodes("ui.prices.column.product", 240, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.figures("ui.prices.column.now", 70, row -> amount(row.prices().get(0).now()));
        List<Scenario> all = new ArrayList<>(List.of(Scenario.BASE));
        all.addAll(Scenario.USUAL);
        for (int i = 0; i <= all.size(); i++) {
            int at = i;
            TableColumn<Item, Item> column = table.figures(i < all.size() ? all.get(i).name().code() : "scenario.name.own", 96,
                    row -> at < row.prices().size() ? amount(row.prices().get(at).advised()) : Figures.NONE);
            if (i == all.size()) {
                own = column;
            }
        }
        return table;
    }

    private String amount(Money money) {
        return texts.figures().amount(money);
    }

    private String whole(Money money) {
        return money == null ? texts.say("ui.unknown") : texts.figures().whole(money.toDouble());
    }

    private String change(Outcome row, Money change) {
        return change == null || row.scenario().equals(Scenario.BASE) ? Figures.NONE : texts.figures().signed(change.toDouble(), 0);
    }

    private static String sample(ScenarioPart part) {
        return switch (part) {
            case COST -> "scenario.sample.cost";
            case RATE -> "scenario.sample.rate";
            case DUTY -> "scenario.sample.duty";
            case FEE -> "scenario.sample.fee";
            case FREIGHT -> "scenario.sample.freight";
        };
    }
}
