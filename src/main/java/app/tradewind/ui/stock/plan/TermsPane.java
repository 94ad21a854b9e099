package app.tradewind.ui.stock.plan;

import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.jobs.deals.TermsBoard.Product;
import app.tradewind.jobs.desk.deals.TermText;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A small form: how one product is ordered, and how its selling ends. */
final class TermsPane extends VBox {

    private static final double FIELD = 112;
    private static final double PRODUCT = 300;
    private static final double SUPPLIER = 190;

    private final Texts texts;
    private final TermsViewModel model;

    /** @param why opens the reasons of how a season ends */
    TermsPane(Texts texts, TermsViewModel model, Consumer<SeasonBoard.Row> why) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("terms-pane");
        ComboBox<Product> products = new ComboBox<>(model.products());
        products.setId("terms-product");
        products.setPrefWidth(PRODUCT);
        products.accessibleTextProperty().bind(texts.bind("plan.column.product"));
        products.setConverter(new StringConverter<>() {
            @Override
            public String toString(Product product) {
                return product == null ? "" : product.name().equals(product.sku()) ? product.sku() : product.sku() + " · " + product.name();
            }

            @Override
            public Product fromString(String text) {
                return products.getValue();
            }
        });
        products.valueProperty().bindBidirectional(model.selectedProperty());
        FlowPane line = new FlowPane();
        line.getStyleClass().add("plan-fields");
        line.getChildren().add(new VBox(Parts.label(texts.bind("plan.column.product"), "quiet"), products));
        for (Kind kind : Kind.values()) {
            line.getChildren().add(new VBox(Parts.label(texts.bind(TermText.title(kind)), "quiet"), kind == Kind.SUPPLIER ? suppliers() : field(kind)));
        }
        Button save = Parts.primary(texts.bind("deal.save"), model::save);
        save.setId("terms-save");
        Label told = Parts.label(texts.bind(model.toldProperty()), "quiet");
        told.setId("terms-told");
        told.setWrapText(true);
        HBox foot = new HBox(save, told);
        foot.getStyleClass().add("lane-foot");
        getChildren().addAll(Parts.card(Parts.quiet(texts.bind("deal.hint")), line, foot), new SeasonCards(texts, model, why));
        setMinHeight(USE_PREF_SIZE);
    }

    private Node field(Kind kind) {
        TextField field = new TextField();
        field.setId("terms-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        field.setPrefWidth(FIELD);
        field.promptTextProperty().bind(texts.bind(sample(kind)));
        field.accessibleTextProperty().bind(texts.bind(TermText.title(kind)));
        field.textProperty().bindBidirectional(model.typedProperty(kind));
        return field;
    }

    /** Blank leaves the choice to the desk. */
    private Node suppliers() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("terms-supplier");
        box.setPrefWidth(SUPPLIER);
        box.accessibleTextProperty().bind(texts.bind(TermText.title(Kind.SUPPLIER)));
        model.selectedProperty().addListener((o, was, is) -> {
            String told = is == null ? "" : is.told().getOrDefault(Kind.SUPPLIER, "");
            box.setItems(FXCollections.observableArrayList(is == null ? List.of() : is.suppliers()));
            box.getItems().add(0, "");
            box.setValue(told);
        });
        box.valueProperty().bindBidirectional(model.typedProperty(Kind.SUPPLIER));
        return box;
    }

    private static String sample(Kind kind) {
        return switch (kind) {
            case SEASON_END -> "deal.sample.season-end";
            case LEFTOVER, QUICK_PER_KG, ORDER_COST, SUPPLIER -> "deal.sample.money";
            case QUICK_DAYS, QUICK_SD_DAYS -> "deal.sample.days";
        };
    }
}
