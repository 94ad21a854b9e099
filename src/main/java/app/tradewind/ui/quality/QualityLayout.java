package app.tradewind.ui.quality;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.jobs.quality.ColumnNames;
import app.tradewind.ui.charts.Sparkline;
import app.tradewind.ui.quality.QualityViewModel.Dataset;
import app.tradewind.ui.quality.QualityViewModel.Row;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Quality: kinds above; below, the rows that fall short beside what could be put right. */
final class QualityLayout extends VBox {

    private static final double GOOD = 0.98;
    private static final double FAIR = 0.9;
    private static final int KINDS = 7;
    /** By which the row of titles is higher than another. */
    private static final double HEAD_MORE = 10;
    private static final int TREND = 12;

    final Label state = new Label();
    final RowTable<Dataset> datasets;
    final RowTable<Row> rows;
    final Label lacks = new Label();
    final Label refused = new Label();
    private final Texts texts;

    QualityLayout(Texts texts, ObservableList<Dataset> kinds, Consumer<Row> open, CleanPane clean, RawCard raw) {
        this.texts = texts;
        getStyleClass().add("screen");
        datasets = datasets();
        rows = rows(open);
        VBox top = Parts.card(datasets);
        datasets.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (Math.max(1, Math.min(KINDS, datasets.getItems().size())) + 1) * RowTable.ROW + HEAD_MORE, datasets.itemsProperty(), kinds));
        datasets.minHeightProperty().bind(datasets.prefHeightProperty());
        Stream.of(lacks, refused).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            Parts.shownWhile(label, label.textProperty().map(text -> !text.isEmpty()));
        });
        lacks.setId("quality-lacks");
        lacks.getStyleClass().add("quiet");
        refused.getStyleClass().addAll("note", "tone-warn");
        VBox failing = Parts.card(Parts.heading(texts.bind("quality.rows")), lacks, rows, raw);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox below = new HBox(failing, clean);
        below.getStyleClass().add("check");
        HBox.setHgrow(failing, Priority.ALWAYS);
        HBox.setHgrow(clean, Priority.ALWAYS);
        failing.setPrefWidth(660);
        clean.setPrefWidth(400);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("quality.title")), state), refused, top, below);
    }

    private RowTable<Dataset> datasets() {
        RowTable<Dataset> table = new RowTable<>(texts);
        table.setId("quality-datasets");
        table.words("quality.column.dataset", 190, row -> texts.say(row.kind().phrase()));
        table.nodes("quality.column.score", 90, Pill::new, (pill, row) -> set(pill, row.judged().score()));
        for (Aspect aspect : Aspect.values()) {
            table.nodes(aspect.phrase().code(), 110, Pill::new, (pill, row) -> set(pill, row.judged().aspects()[aspect.ordinal()]));
        }
        table.figures("quality.column.failing", 110, row -> texts.figures().whole(row.failing()));
        table.nodes("quality.column.trend", 110, Sparkline::new, (line, row) -> line.show(row.judged().trend(), TREND));
        table.words("", 120, this::trend);
        return table;
    }

    private RowTable<Row> rows(Consumer<Row> open) {
        RowTable<Row> table = new RowTable<>(texts);
        table.setId("quality-rows");
        table.nodes("quality.column.row", 190, () -> new RowLink(open), RowLink::set);
        table.setOnKeyPressed(event -> {
            Row row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row);
            }
        });
        table.words("quality.column.column", 110, row -> texts.say(ColumnNames.of(row.score().column())));
        table.words("quality.column.value", 85, row -> row.lapse().value());
        table.words("quality.column.why", 225, row -> texts.say(row.lapse().why()));
        table.setPlaceholder(Parts.quiet(texts.bind("quality.rows.none")));
        return table;
    }

    /** First and last score, so that the line is not the only sign. */
    private String trend(Dataset row) {
        double[] trend = row.judged().trend();
        return trend.length < 2 ? "" : texts.figures().percent(trend[Math.max(0, trend.length - TREND)]) + " → "
                + texts.figures().percent(trend[trend.length - 1]);
    }

    private void set(Pill pill, double score) {
        String mark = Double.isNaN(score) ? Figures.NONE : texts.figures().decimal(Math.floor(score * 1000) / 10, 1) + " %";
        pill.set(mark, Double.isNaN(score) ? Tone.NEUTRAL : score >= GOOD ? Tone.GOOD : score >= FAIR ? Tone.WARN : Tone.BAD);
    }

    /** Where a row stands; pressed, it shows the row as it stood there. */
    private static final class RowLink extends Hyperlink {

        private transient Row row;

        RowLink(Consumer<Row> open) {
            setOnAction(e -> open.accept(row));
        }

        void set(Row next) {
            row = next;
            Origin origin = next.lapse().origin();
            setId("quality-row-" + origin.row());
            setText(origin.row() == 0 ? origin.file() : origin.row() + "  " + origin.file());
            setDisable(origin.row() == 0);
            setTooltip(new Tooltip(AssessData.place(origin)));
        }
    }
}
