package app.tradewind.ui.data.receipt;

import app.tradewind.jobs.boards.file.Sums;
import app.tradewind.jobs.boards.file.Sums.Stated;
import app.tradewind.jobs.boards.file.Sums.Sum;
import app.tradewind.jobs.boards.file.Sums.Total;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A file's receipt: every row is used or left out for a reason, and the two add up; totals and quality below. */
public final class ReceiptColumn extends VBox {

    private final Texts texts;

    public ReceiptColumn(Texts texts, Sums sums) {
        this.texts = texts;
        getStyleClass().add("column");
        VBox receipt = Parts.card(Parts.heading(texts.bind("ui.data.receipt")));
        receipt.getStyleClass().add("receipt");
        receipt.getChildren().add(line(texts.bind("ui.data.receipt.read"), texts.follow(() -> whole(sums.read()))));
        receipt.getChildren().add(line(texts.bind("ui.data.receipt.used"), texts.follow(() -> whole(sums.used()))));
        long sum = sums.used();
        for (Sum left : sums.leftOut()) {
            sum += left.rows();
            receipt.getChildren().add(line(texts.bind(left.why()), texts.follow(() -> whole(left.rows()))));
        }
        long accounted = sum;
        HBox total = line(texts.bind(sums.addsUp() ? "ui.data.receipt.adds-up" : "ui.data.receipt.differs"),
                texts.follow(() -> whole(accounted)));
        total.getStyleClass().add("total");
        receipt.getChildren().add(total);
        getChildren().add(receipt);
        if (!sums.totals().isEmpty()) {
            VBox totals = Parts.card(Parts.heading(texts.bind("ui.data.totals")));
            totals.getStyleClass().add("receipt");
            sums.totals().forEach(each -> totals.getChildren().add(line(texts.bind(each.what()), texts.follow(() -> amount(each)))));
            sums.stated().forEach(each -> totals.getChildren().add(stated(each)));
            getChildren().add(totals);
        }
        if (!Double.isNaN(sums.quality())) {
            getChildren().add(Parts.card(Parts.heading(texts.follow(
                    () -> texts.say("ui.data.quality", texts.figures().percent(sums.quality())))),
                    Parts.quiet(texts.bind("ui.data.quality.hint"))));
        }
    }

    /** What the file itself says its rows add up to: a tick, or what to look for. */
    private Label stated(Stated each) {
        Label words = Parts.label(texts.follow(() -> (each.agrees() ? "✓ " : "✗ ") + texts.say(each.text())),
                each.agrees() ? "agrees" : "differs");
        words.setWrapText(true);
        return words;
    }

    private String whole(double value) {
        return texts.figures().whole(value);
    }

    private String amount(Total total) {
        Figures figures = texts.figures();
        return total.unit().isEmpty() ? figures.whole(total.amount()) : figures.decimal(total.amount(), 2) + " " + total.unit();
    }

    private static HBox line(ObservableValue<String> what, ObservableValue<String> figure) {
        Label words = Parts.label(what);
        words.setWrapText(true);
        Label number = Parts.label(figure, "figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, Parts.spring(), number);
        line.getStyleClass().add("receipt-line");
        return line;
    }
}
