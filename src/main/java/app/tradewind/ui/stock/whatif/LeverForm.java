package app.tradewind.ui.stock.whatif;

import app.tradewind.jobs.scenarios.StockLever;
import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Fields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/**
 * The levers of an own scenario side by side: a choice for the mode that is closed, a text for every other.
 *
 * @param fields the texts by lever
 * @param closed the choice
 * @param line all of them under their names
 */
record LeverForm(Map<StockLever, TextField> fields, ComboBox<Closure.Mode> closed, HBox line) {

    private static final double NARROW = 90;
    private static final double CHOICE = 110;

    static LeverForm of(Texts texts, Node last) {
        Fields named = new Fields(texts);
        Map<StockLever, TextField> fields = new EnumMap<>(StockLever.class);
        ComboBox<Closure.Mode> closed = choice(texts);
        HBox line = Fields.line();
        for (StockLever lever : StockLever.values()) {
            Control control = closed;
            if (lever != StockLever.CLOSED) {
                TextField field = named.text("whatif-" + lever.name().toLowerCase(Locale.ROOT).replace('_', '-'), lever.title().code(), lever.sample().code());
                field.setPrefWidth(NARROW);
                fields.put(lever, field);
                control = field;
            }
            Node one = named.named(lever.title().code(), control);
            HBox.setHgrow(one, Priority.ALWAYS);
            line.getChildren().add(one);
        }
        line.getChildren().add(last);
        return new LeverForm(fields, closed, line);
    }

    /** Where a lever is typed. */
    Control of(StockLever lever) {
        return lever == StockLever.CLOSED ? closed : fields.get(lever);
    }

    private static ComboBox<Closure.Mode> choice(Texts texts) {
        ComboBox<Closure.Mode> choice = new ComboBox<>();
        choice.setId("whatif-closed");
        choice.getItems().setAll(Closure.Mode.values());
        choice.setPrefWidth(CHOICE);
        choice.setMinWidth(CHOICE);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.accessibleTextProperty().bind(texts.bind(StockLever.CLOSED.title()));
        Runnable speak = () -> choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Closure.Mode mode) {
                return mode == null ? "" : texts.say(mode.phrase());
            }

            @Override
            public Closure.Mode fromString(String text) {
                return choice.getValue();
            }
        });
        texts.langProperty().addListener((o, was, is) -> {
            Closure.Mode chosen = choice.getValue();
            choice.setValue(null);
            speak.run();
            choice.setValue(chosen);
        });
        speak.run();
        choice.setValue(Closure.Mode.NONE);
        return choice;
    }
}
