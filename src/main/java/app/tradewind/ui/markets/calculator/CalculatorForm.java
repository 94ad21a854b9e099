package app.tradewind.ui.markets.calculator;

import app.tradewind.jobs.landed.LandedDesk.Market;
import app.tradewind.jobs.landed.LandedDesk.Product;
import app.tradewind.jobs.landed.LandedField;
import app.tradewind.pricing.landed.Offer.Way;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Product, market, day and way, and the figures below; a wrong one is marked and told while it is typed. */
final class CalculatorForm extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int HALF = 50;
    private static final int MARKET = 64;
    private static final int DAY = 36;
    private static final double GAP = 8;

    private final Texts texts;
    private final CalculatorViewModel model;
    private final GridPane grid = new GridPane();

    CalculatorForm(Texts texts, CalculatorViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("card");
        ComboBox<Product> product = box("calculator-product", each -> each.name() + " · " + each.item().sku() + " · " + each.item().market());
        product.setItems(model.products());
        product.valueProperty().bindBidirectional(model.productProperty());
        ComboBox<Market> market = box("calculator-market", each -> each.name().in(texts.lang()) + " · " + each.currency());
        market.setItems(model.markets());
        market.valueProperty().bindBidirectional(model.marketProperty());
        TextField day = new TextField();
        day.setId("calculator-day");
        day.promptTextProperty().bind(texts.bind("market.form.day.prompt"));
        day.textProperty().bindBidirectional(model.dayProperty());
        Choices<Way> way = new Choices<>(texts, Way.class, each -> switch (each) {
            case BULK -> "market.way.bulk";
            case PARCEL -> "market.way.parcel";
        });
        way.setId("calculator-way");
        way.getButtons().get(1).setId("calculator-parcel");
        way.valueProperty().bindBidirectional(model.wayProperty());
        // A closed box does not ask for its words again by itself.
        texts.langProperty().addListener((o, was, is) -> {
            Market now = market.getValue();
            market.setValue(null);
            market.setValue(now);
        });
        grid.getStyleClass().add("costs");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().addAll(half, half);
        getChildren().addAll(named("market.form.product", product), where(market, day), way, grid, Parts.quiet(texts.bind("market.calc.hint")));
        model.wayProperty().addListener((o, was, is) -> fields(is));
        fields(model.wayProperty().get());
    }

    private GridPane where(Node market, Node day) {
        GridPane where = new GridPane();
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(MARKET);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(DAY);
        where.getColumnConstraints().addAll(wide, narrow);
        where.setHgap(GAP);
        where.addRow(0, named("market.column.market", market), named("market.form.day", day));
        return where;
    }

    private void fields(Way way) {
        grid.getChildren().clear();
        List<LandedField> fields = CalculatorViewModel.fields(way);
        for (int i = 0; i < fields.size(); i++) {
            grid.add(field(fields.get(i)), i % 2, i / 2);
        }
    }

    private Node field(LandedField field) {
        TextField text = new TextField();
        text.setId("calculator-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text.promptTextProperty().bind(texts.bind("ui.unknown"));
        text.textProperty().bindBidirectional(model.typedProperty(field));
        text.setMinWidth(0);
        var problem = model.workedProperty().map(worked -> worked.problems().get(field));
        var told = Parts.label(texts.bind(problem), "problem");
        told.setWrapText(true);
        Parts.shownWhile(told, told.textProperty().isNotEmpty());
        told.textProperty().addListener((o, was, is) -> text.pseudoClassStateChanged(DANGER, !is.isEmpty()));
        return new VBox(Parts.label(texts.bind(Phrase.of(name(field))), "field-name"), text, told);
    }

    private VBox named(String code, Node field) {
        return new VBox(Parts.label(texts.bind(code), "field-name"), field);
    }

    private <T> ComboBox<T> box(String id, Function<T, String> say) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getValue();
            }
        });
        return box;
    }

    static String name(LandedField field) {
        return switch (field) {
            case PRICE -> "market.field.price";
            case COST -> "market.field.cost";
            case FREIGHT -> "market.field.freight";
            case DECLARED -> "market.field.declared";
            case PIECES -> "market.field.pieces";
            case CATEGORY -> "market.field.category";
            case HEADING -> "market.field.heading";
            case DUTY -> "market.field.duty";
            case FEE -> "market.field.fee";
            case FULFILMENT -> "market.field.fulfilment";
            case ADS -> "market.field.ads";
            case RETURNS -> "market.field.returns";
            case RETURN_COST -> "market.field.return-cost";
            case LEAST_MARGIN -> "market.field.least-margin";
        };
    }
}
