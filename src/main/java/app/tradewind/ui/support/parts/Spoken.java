package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** A box whose values are spoken in the language of the window, the chosen one too when the language switches. */
public final class Spoken {

    private Spoken() { }

    /** @param said how a value is said now, in the language of the window */
    public static <T> void in(Texts texts, ComboBox<T> box, Function<T, String> said) {
        box.setCellFactory(list -> new Cell<>(texts, said));
        // A box keeps the text of its button until the cell is another: a text that is bound follows by itself.
        box.setButtonCell(new Cell<>(texts, said));
    }

    private static final class Cell<T> extends ListCell<T> {

        private final Texts texts;
        private final Function<T, String> said;

        Cell(Texts texts, Function<T, String> said) {
            this.texts = texts;
            this.said = said;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            textProperty().unbind();
            if (empty || value == null) {
                setText("");
            } else {
                textProperty().bind(texts.follow(() -> said.apply(value)));
            }
        }
    }
}
