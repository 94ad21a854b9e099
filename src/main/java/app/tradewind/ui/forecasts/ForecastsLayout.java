package app.tradewind.ui.forecasts;

import app.tradewind.forecast.trial.ClassScore;
import app.tradewind.forecast.trial.Pattern;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import app.tradewind.jobs.track.ChangeRecord;
import app.tradewind.jobs.track.TrackRecord;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of the forecasts' report: classes above, below them what became of forecasts that were made and changed. */
final class ForecastsLayout extends VBox {

    /** A 95 % band that holds less than this was too narrow. */
    private static final double NARROW = 0.9;
    private static final int MOST_CLASSES = 11;
    private static final double LEAST_ROWS = 4.1;
    private static final double HALF = 0.5;

    final Label state = new Label();
    final Label record = new Label();
    final Label foreknown = new Label();
    final Label changed = new Label();
    final Button again;
    final Button cancel;
    final RowTable<ClassScore> classes;
    final RowTable<TrackRecord.Row> items;
    final RowTable<ChangeRecord.Row> changes;
    private final Texts texts;

    ForecastsLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        again = Parts.button(texts.bind("ui.forecasts.again"), () -> { });
        again.setId("forecasts-again");
        cancel = Parts.button(texts.bind("ui.forecasts.cancel"), () -> { });
        cancel.setId("forecasts-cancel");
        classes = classes();
        items = items();
        changes = ChangesTable.of(texts);
        changes.setMinHeight(LEAST_ROWS * RowTable.ROW);
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        record.setId("forecasts-record");
        record.setWrapText(true);
        changed.setId("forecasts-changed");
        changed.setWrapText(true);
        changed.setMinHeight(USE_PREF_SIZE);
        record.setMinHeight(USE_PREF_SIZE);
        foreknown.setWrapText(true);
        foreknown.setMinHeight(USE_PREF_SIZE);
        foreknown.getStyleClass().add("quiet");
        VBox tested = Parts.card(Parts.heading(texts.bind("ui.forecasts.tested")), Parts.quiet(texts.bind("odd.quality.error")), foreknown, classes);
        VBox.setVgrow(classes, Priority.ALWAYS);
        VBox made = Parts.card(Parts.heading(texts.bind("ui.forecasts.made")), record, items);
        VBox byHand = Parts.card(Parts.heading(texts.bind("odd.quality.changes")), changed, changes);
        HBox both = new HBox(made, byHand);
        both.getStyleClass().add("levels-columns");
        for (VBox card : List.of(made, byHand)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMinWidth(0);
            card.setPrefWidth(1);
        }
        VBox.setVgrow(items, Priority.ALWAYS);
        VBox.setVgrow(changes, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.forecasts.title")), state, cancel, again),
                tested, both);
    }

    private RowTable<ClassScore> classes() {
        RowTable<ClassScore> table = new RowTable<>(texts);
        table.setId("forecasts-classes");
        table.words("ui.forecasts.column.class", 260, row -> texts.say(name(row.kind())));
        table.figures("ui.forecasts.column.series", 80, row -> texts.figures().whole(row.judged()));
        table.figures("ui.forecasts.column.error", 90, row -> texts.figures().decimal(row.figures().mase(), 2));
        table.figures("ui.forecasts.column.naive", 110, row -> texts.figures().decimal(row.figures().naiveMase(), 2));
        table.nodes("ui.forecasts.column.beats", 130, Pill::new, (pill, row) -> pill.set(
                texts.figures().percent(row.figures().beats()), tone(row.figures().beats(), HALF)));
        table.nodes("ui.forecasts.column.inside", 120, Pill::new, (pill, row) -> pill.set(
                texts.figures().percent(row.figures().coverage95()), tone(row.figures().coverage95(), NARROW)));
        table.figures("ui.forecasts.column.bias", 80, row -> bias(row.figures().bias()));
        // All classes stand below one another where there is room; the record takes what is left, and its own least.
        table.setPrefHeight((MOST_CLASSES + 1.2) * RowTable.ROW);
        table.setMinHeight(LEAST_ROWS * RowTable.ROW);
        table.setPlaceholder(Parts.quiet(texts.bind("ui.forecasts.classes.none")));
        return table;
    }

    private RowTable<TrackRecord.Row> items() {
        RowTable<TrackRecord.Row> table = new RowTable<>(texts);
        table.setId("forecasts-items");
        table.nodes("ui.stock.column.product", 190, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.figures("ui.forecasts.column.weeks", 120, row -> texts.figures().whole(row.score().judged()));
        table.nodes("odd.quality.column.inside", 110, Pill::new, (pill, row) -> pill.set(row.score().inside() + " / "
                + row.score().judged(), tone((double) row.score().inside() / row.score().judged(), NARROW)));
        table.figures("ui.forecasts.column.off", 104, row -> texts.figures().percent(row.score().error()));
        table.figures("ui.forecasts.column.bias", 90, row -> bias(row.score().bias()));
        table.setPlaceholder(Parts.quiet(texts.bind("ui.forecasts.items.none")));
        table.setMinHeight(LEAST_ROWS * RowTable.ROW);
        return table;
    }

    private String bias(double bias) {
        return Double.isNaN(bias) ? Figures.NONE : (Math.round(bias * 100) > 0 ? "+" : "") + texts.figures().percent(bias);
    }

    private static Tone tone(double share, double least) {
        return Double.isNaN(share) ? Tone.NEUTRAL : share >= least ? Tone.GOOD : Tone.WARN;
    }

    private static String name(Enum<?> kind) {
        if (kind instanceof Worth worth) {
            return switch (worth) {
                case A -> "ui.forecasts.class.a";
                case B -> "ui.forecasts.class.b";
                case C -> "ui.forecasts.class.c";
            };
        }
        if (kind instanceof Variability variability) {
            return switch (variability) {
                case X -> "ui.forecasts.class.x";
                case Y -> "ui.forecasts.class.y";
                case Z -> "ui.forecasts.class.z";
            };
        }
        return kind instanceof Pattern pattern ? switch (pattern) {
            case SMOOTH -> "ui.forecasts.class.smooth";
            case ERRATIC -> "ui.forecasts.class.erratic";
            case INTERMITTENT -> "ui.forecasts.class.intermittent";
            case LUMPY -> "ui.forecasts.class.lumpy";
        } : "ui.forecasts.class.all";
    }
}
