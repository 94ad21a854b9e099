package app.tradewind.ui.support.bounds;

import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.limits.LimitText;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The fields of a form, one under another, each with what holds where it is left blank. */
public final class LimitFields extends GridPane {

    private static final double FIELD = 96;
    private static final int COLUMNS = 7;

    private final Texts texts;

    public LimitFields(Texts texts, LimitForm form) {
        this.texts = texts;
        getStyleClass().add("costs");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        ColumnConstraints figure = new ColumnConstraints(FIELD);
        getColumnConstraints().addAll(name, figure);
        int row = 0;
        for (Kind kind : form.kinds()) {
            add(form, kind, row);
            row += 2;
        }
    }

    private void add(LimitForm form, Kind kind, int row) {
        Label name = Parts.label(texts.bind(LimitText.name(kind)));
        name.setWrapText(true);
        add(name, 0, row);
        add(field(texts, form, kind), 1, row);
        form.instead(kind).ifPresent(phrase -> {
            Label instead = Parts.quiet(texts.bind(phrase));
            instead.setWrapText(true);
            instead.setMinHeight(USE_PREF_SIZE);
            add(instead, 0, row + 1, 2, 1);
        });
    }

    /** One field of a form. */
    public static TextField field(Texts texts, LimitForm form, Kind kind) {
        TextField field = new TextField();
        field.setId("limit-" + (form.sku() + form.market()).toLowerCase(Locale.ROOT) + '-' + kind.id());
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(0);
        field.textProperty().bindBidirectional(form.typedProperty(kind));
        field.accessibleTextProperty().bind(texts.bind(LimitText.name(kind)));
        return field;
    }
}
