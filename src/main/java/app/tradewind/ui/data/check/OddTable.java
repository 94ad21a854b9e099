package app.tradewind.ui.data.check;

import app.tradewind.intake.RowProblem;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What was odd, row by row; each leads to its row. */
final class OddTable extends StackPane {

    private static final int SHOWN = 9;
    private static final double HEADER = 34;

    OddTable(Texts texts, FileItem item) {
        RowTable<RowProblem> table = new RowTable<>(texts);
        table.setId("data-odd");
        table.nodes("ui.data.column.row", 80, () -> new RowLink(item), RowLink::set);
        table.words("ui.data.column.sheet", 90, RowProblem::sheet).setVisible(
                item.board().problems().stream().anyMatch(problem -> !problem.sheet().isEmpty()));
        table.words("ui.data.column.header", 140, RowProblem::column);
        table.words("ui.data.column.raw", 130, RowProblem::raw);
        table.words("ui.data.column.problem", 360, problem -> texts.say(problem.problem()));
        table.getItems().setAll(item.board().problems());
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.setPrefHeight(HEADER + Math.min(SHOWN, table.getItems().size()) * RowTable.ROW);
        table.setOnKeyPressed(event -> {
            RowProblem chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                item.jump(chosen.row());
            }
        });
        getChildren().add(table);
    }

    private static final class RowLink extends Hyperlink {

        RowLink(FileItem item) {
            setOnAction(e -> item.jump((int) getUserData()));
        }

        void set(RowProblem problem) {
            setUserData(problem.row());
            setText(String.valueOf(problem.row()));
        }
    }
}
