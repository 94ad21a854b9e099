package app.tradewind.ui.stock.quick;

import app.tradewind.jobs.quick.WishField;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Fields;
import app.tradewind.ui.support.parts.Parts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What first batches stand on beside the products: weeks on sale, what is left over, the cost of an order. */
final class WishForm extends VBox {

    private static final double FIELD = 150;

    final Map<WishField, TextField> fields = new EnumMap<>(WishField.class);
    final Button work;
    final Label problem = new Label();

    WishForm(Texts texts) {
        getStyleClass().add("card");
        work = Parts.button(texts.bind("scenario.work"), () -> { });
        work.setId("quick-work");
        work.setDefaultButton(true);
        problem.setId("quick-problem");
        problem.getStyleClass().add("problem");
        Fields named = new Fields(texts);
        HBox line = new HBox();
        line.getStyleClass().add("levels-line");
        for (WishField field : WishField.values()) {
            TextField text = named.text("quick-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'), field.title().code(), field.sample().code());
            text.setPrefWidth(FIELD);
            fields.put(field, text);
            line.getChildren().add(named.named(field.title().code(), text));
        }
        line.getChildren().add(work);
        Label hint = Parts.quiet(texts.bind("levers.quick.hint"));
        getChildren().addAll(hint, line, problem);
        setMinHeight(USE_PREF_SIZE);
    }
}
