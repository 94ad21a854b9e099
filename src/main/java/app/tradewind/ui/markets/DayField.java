package app.tradewind.ui.markets;

import app.tradewind.ui.support.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.scene.control.TextField;

/** A day, written as 2026-11-22; blank for none. */
final class DayField extends TextField {

    private static final int COLUMNS = 8;

    DayField(String id, Texts texts) {
        setId(id);
        setPrefColumnCount(COLUMNS);
        promptTextProperty().bind(texts.bind("market.form.day.prompt"));
    }

    void show(LocalDate day) {
        setText(day == null ? "" : day.toString());
    }

    boolean isRight() {
        try {
            day();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** @throws DateTimeException if what is typed is no day */
    LocalDate day() {
        return getText().isBlank() ? null : LocalDate.parse(getText().strip());
    }
}
