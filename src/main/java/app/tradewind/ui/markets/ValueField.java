package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.ui.support.Texts;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

/** What a figure is: typed, or one of a few where the file knows only those. */
final class ValueField extends StackPane {

    private static final List<String> BASES = List.of("cif", "transaction-value");
    private static final List<String> CHARGES = List.of("none", "tariff");
    private static final double WIDTH = 190;

    private final TextField typed;
    private final ComboBox<String> chosen = new ComboBox<>();

    ValueField(Texts texts, TextField typed) {
        this.typed = typed;
        chosen.setId("figure-choice");
        chosen.setPrefWidth(WIDTH);
        chosen.setVisible(false);
        chosen.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : said(texts, value);
            }

            @Override
            public String fromString(String text) {
                return chosen.getValue();
            }
        });
        chosen.managedProperty().bind(chosen.visibleProperty());
        typed.visibleProperty().bind(chosen.visibleProperty().not());
        typed.managedProperty().bind(typed.visibleProperty());
        getChildren().addAll(typed, chosen);
    }

    /** A value that stands for something, in words; any other as it is. */
    static String said(Texts texts, String value) {
        return switch (value) {
            case "cif" -> texts.say("market.value.cif");
            case "transaction-value" -> texts.say("market.value.transaction-value");
            case "none" -> texts.say("market.value.none");
            case "tariff" -> texts.say("market.value.tariff");
            default -> value;
        };
    }

    void show(MarketFigure figure) {
        String last = figure == null ? "" : figure.place().path().get(figure.place().path().size() - 1);
        List<String> known = switch (last) {
            case "base" -> BASES;
            case "charge" -> CHARGES;
            default -> List.of();
        };
        chosen.setVisible(!known.isEmpty());
        chosen.getItems().setAll(known);
        chosen.setValue(figure == null || figure.isBlank() ? null : figure.value());
        typed.setText(figure == null ? "" : figure.value());
    }

    String value() {
        String now = chosen.isVisible() ? chosen.getValue() : typed.getText();
        return now == null ? "" : now;
    }
}
