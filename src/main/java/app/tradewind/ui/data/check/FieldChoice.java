package app.tradewind.ui.data.check;

import app.tradewind.intake.Inspection.Use;
import app.tradewind.jobs.boards.file.Preview.Column;
import app.tradewind.jobs.boards.file.Recognised.Choice;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Texts;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** What a column is mapped to, chosen from the fields of the file's kind; the first line is: not used. */
final class FieldChoice extends ComboBox<Choice> {

    private static final Choice NONE = new Choice(null, null, false);
    private static final String NEEDED = " *";

    private final transient Texts texts;
    private final transient Batch batch;
    private final transient FileItem item;
    private transient Column column;
    private boolean setting;

    FieldChoice(Texts texts, Batch batch, FileItem item) {
        this.texts = texts;
        this.batch = batch;
        this.item = item;
        getStyleClass().add("small");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(14);
        setConverter(new Said());
        getItems().add(NONE);
        getItems().addAll(item.board().layout().fields());
        valueProperty().addListener((o, was, is) -> {
            if (!setting && is != null) {
                batch.map(item, column.header(), is.field());
            }
        });
    }

    void set(Column next) {
        column = next;
        setting = true;
        setValue(getItems().stream().filter(choice -> choice.field() == next.field()).findFirst().orElse(NONE));
        setting = false;
        setDisable(next.use() == Use.PERSONAL_LEFT_OUT || next.header().isBlank());
        setAccessibleText(texts.say("ui.data.field.spoken", next.header()));
    }

    private final class Said extends StringConverter<Choice> {
        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : choice.field() == null ? texts.say("ui.data.field.none")
                    : texts.say(choice.name()) + (choice.required() ? NEEDED : "");
        }

        @Override
        public Choice fromString(String text) {
            return NONE;
        }
    }
}
