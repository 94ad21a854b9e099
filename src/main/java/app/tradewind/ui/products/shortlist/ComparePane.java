package app.tradewind.ui.products.shortlist;

import app.tradewind.jobs.shortlist.Comparison;
import app.tradewind.jobs.shortlist.Comparison.Group;
import app.tradewind.jobs.shortlist.Comparison.Line;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Products side by side: a column each, groups of figures below one another; the source of a line stands in its hint. */
final class ComparePane extends GridPane {

    private static final double NAMES = 128;
    private static final double LEAST = 100;

    private final Texts texts;

    ComparePane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("compare");
    }

    /** @param comparison {@code null} for none */
    void show(Comparison comparison) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (comparison == null || comparison.products().isEmpty()) {
            add(Parts.quiet(texts.bind("shortlist.compare.empty")), 0, 0);
            return;
        }
        int products = comparison.products().size();
        getColumnConstraints().add(new ColumnConstraints(NAMES));
        int row = 0;
        for (int c = 0; c < products; c++) {
            ColumnConstraints wide = new ColumnConstraints(LEAST, LEAST, Double.MAX_VALUE);
            wide.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(wide);
            Label name = new Label(comparison.products().get(c).name());
            name.getStyleClass().add("heading");
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            cell(name, c + 1, row);
        }
        for (Group group : comparison.groups()) {
            row++;
            Label title = Parts.label(texts.bind(group.title()), "strong", "group");
            Label source = Parts.quiet(texts.bind(group.lines().isEmpty() ? group.title() : group.lines().get(0).source()));
            add(title, 0, row);
            if (group.lines().stream().map(Line::source).distinct().count() == 1) {
                add(source, 1, row, products, 1);
            }
            for (Line line : group.lines()) {
                row++;
                Label what = Parts.quiet(texts.bind(line.what()));
                what.setTooltip(hint(line));
                cell(what, 0, row);
                for (int c = 0; c < products; c++) {
                    Label figure = Parts.label(texts.bind(line.cells().get(c)));
                    figure.setWrapText(true);
                    figure.setTooltip(hint(line));
                    cell(figure, c + 1, row);
                }
            }
        }
    }

    private Tooltip hint(Line line) {
        Tooltip hint = new Tooltip();
        hint.textProperty().bind(texts.bind(line.source()));
        return hint;
    }

    private void cell(Label label, int column, int row) {
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        add(label, column, row);
    }
}
