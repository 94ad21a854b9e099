package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/** One of a few, side by side: which rows to show, which of two pictures. Exactly one is always chosen. */
public final class Choices<E extends Enum<E>> extends SegmentedButton {

    private final ObjectProperty<E> value = new SimpleObjectProperty<>();

    /** @param code the words of each value, a literal code in a switch */
    public Choices(Texts texts, Class<E> type, Function<E, String> code) {
        getStyleClass().add("choices");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        setToggleGroup(group);
        for (E each : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.bind(code.apply(each)));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setUserData(each);
            button.setOnAction(e -> {
                value.set(each);
                button.setSelected(true);
            });
            getButtons().add(button);
        }
        value.addListener((o, was, is) -> getButtons().forEach(button -> button.setSelected(button.getUserData() == is)));
        setMinWidth(Region.USE_PREF_SIZE);
        value.set(type.getEnumConstants()[0]);
    }

    public ObjectProperty<E> valueProperty() {
        return value;
    }
}
