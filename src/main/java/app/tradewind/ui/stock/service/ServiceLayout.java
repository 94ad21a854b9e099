package app.tradewind.ui.stock.service;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import app.tradewind.jobs.shop.ShopForm;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServicePlan.Way;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of service levels: how often, by which of three ways; and what keeping and ordering costs. */
final class ServiceLayout extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double FIELD_WIDTH = 110;
    private static final double GAP = 10;

    final Label state = new Label();
    final Button save;
    final Button suggested;
    final Choices<Way> way;
    final Choices<Measure> measure;
    private final Texts texts;
    private final ServiceViewModel model;

    ServiceLayout(Texts texts, ServiceViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("screen");
        save = Parts.primary(texts.bind("stock.page.save"), () -> { });
        save.setId("service-save");
        save.setDefaultButton(true);
        suggested = Parts.button(texts.bind("stock.page.suggested"), () -> { });
        suggested.setId("service-suggested");
        way = new Choices<>(texts, Way.class, ServiceLayout::code);
        way.setId("service-way");
        measure = new Choices<>(texts, Measure.class, ServiceLayout::code);
        measure.setId("service-measure");
        ScrollPane scroll = Parts.scroll(new VBox(GAP, levels(), costs()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("stock.page.service")), state, save), scroll);
    }

    private VBox levels() {
        HBox choices = new HBox(GAP, way, Parts.spring(), measure);
        VBox one = during(Way.ONE, new HBox(field(ShopForm.LEVEL, "stock.page.level")), problem(ShopForm.LEVEL),
                text("stock.page.one.hint"));
        VBox classes = during(Way.CLASSES, new HBox(GAP, text("stock.page.classes.hint"), Parts.spring(), suggested), grid());
        VBox weighed = during(Way.WEIGHED, text("stock.page.weighed.hint"));
        return card(Parts.heading(texts.bind("stock.page.often")), choices, one, classes, weighed, text("stock.page.measure.hint"));
    }

    private VBox costs() {
        HBox line = new HBox(GAP, field(ShopForm.HOLDING, "stock.page.holding"), field(ShopForm.ORDER, "stock.page.order"),
                field(ShopForm.LINE, "stock.page.line"));
        return card(Parts.heading(texts.bind("stock.page.costs")), line, problem(ShopForm.HOLDING), problem(ShopForm.ORDER),
                problem(ShopForm.LINE), text("stock.page.costs.hint"));
    }

    private static VBox card(Node... nodes) {
        VBox card = Parts.card(nodes);
        card.setSpacing(GAP);
        return card;
    }

    private VBox during(Way shown, Node... nodes) {
        VBox box = new VBox(GAP, nodes);
        return Parts.shownWhile(box, Bindings.equal(way.valueProperty(), shown));
    }

    /** Nine fields, value downwards and variability across, each with what is in the class. */
    private VBox grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("costs");
        VBox problems = new VBox();
        for (Variability across : Variability.values()) {
            grid.add(Parts.label(texts.bind(code(across)), "quiet"), across.ordinal() + 1, 0);
        }
        for (Worth down : Worth.values()) {
            grid.add(Parts.label(texts.bind(code(down)), "strong"), 0, down.ordinal() + 1);
            for (Variability across : Variability.values()) {
                String name = down.name() + across.name();
                TextField field = typed(name);
                field.accessibleTextProperty().bind(texts.follow(() -> texts.say("stock.page.class", name)));
                Label within = Parts.quiet(texts.bind(model.boardProperty().map(board -> {
                    var row = board.classes().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
                    return Phrase.of("stock.page.within", name, row.items(), row.share());
                })));
                HBox cell = new HBox(GAP, field, within);
                cell.setAlignment(Pos.CENTER_LEFT);
                grid.add(cell, across.ordinal() + 1, down.ordinal() + 1);
                problems.getChildren().add(problem(name));
            }
        }
        return new VBox(GAP, grid, problems);
    }

    private VBox field(String name, String code) {
        TextField field = typed(name);
        ObservableValue<String> said = texts.bind(model.boardProperty().map(board -> Phrase.of(code, board.home().getCurrencyCode())));
        field.accessibleTextProperty().bind(said);
        if (name.equals(ShopForm.ORDER) || name.equals(ShopForm.LINE)) {
            // an amount takes the home currency, which no sale has named yet
            field.disableProperty().bind(model.boardProperty().map(board -> board.home().equals(Money.UNNAMED)));
        }
        VBox box = new VBox(Parts.label(said, "field-name"), field);
        box.setMinWidth(0);
        return box;
    }

    private TextField typed(String name) {
        TextField field = new TextField();
        field.setId("service-" + name.toLowerCase(Locale.ROOT));
        field.setPrefWidth(FIELD_WIDTH);
        field.setMaxWidth(FIELD_WIDTH);
        field.textProperty().bindBidirectional(model.field(name).typed());
        field.promptTextProperty().bind(texts.bind(name.length() == 2 ? "stock.page.weighed.short" : "ui.unknown"));
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                model.look(name);
            }
        });
        model.field(name).problem().addListener((o, was, is) -> field.pseudoClassStateChanged(DANGER, is != null));
        return field;
    }

    private Label problem(String name) {
        Label label = Parts.label(texts.bind(model.field(name).problem()), "problem");
        label.setWrapText(true);
        label.setId("service-problem-" + name.toLowerCase(Locale.ROOT));
        return Parts.shownWhile(label, model.field(name).problem().isNotNull());
    }

    private Label text(String code) {
        Label label = Parts.quiet(texts.bind(code));
        label.setWrapText(true);
        return label;
    }

    /** Puts the keyboard into a field. */
    void focus(String name) {
        lookup("#service-" + name.toLowerCase(Locale.ROOT)).requestFocus();
    }

    private static String code(Way way) {
        return switch (way) {
            case ONE -> "stock.page.way.one";
            case CLASSES -> "stock.page.way.classes";
            case WEIGHED -> "stock.page.way.weighed";
        };
    }

    private static String code(Measure measure) {
        return switch (measure) {
            case CYCLE_SERVICE -> "stock.page.measure.cycle";
            case FILL_RATE -> "stock.page.measure.fill";
        };
    }

    private static String code(Worth worth) {
        return switch (worth) {
            case A -> "stock.page.worth.a";
            case B -> "stock.page.worth.b";
            case C -> "stock.page.worth.c";
        };
    }

    private static String code(Variability variability) {
        return switch (variability) {
            case X -> "stock.page.variability.x";
            case Y -> "stock.page.variability.y";
            case Z -> "stock.page.variability.z";
        };
    }
}
