package app.tradewind.ui.copy;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.copy.Marks.Piece;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A listing's fields, with what the findings object to marked in place; a click on a mark selects its finding. */
final class MarkedText extends VBox {

    /** A marked run is cut where it may wrap: after spaces, and at most so many characters without one. */
    private static final int RUN = 12;

    private final Row row;
    private final List<Finding> findings;
    private final Finding chosen;
    private final Consumer<Finding> pick;

    MarkedText(Texts texts, Row row, Finding chosen, Consumer<Finding> pick) {
        Listing listing = row.listing();
        this.findings = row.findings();
        this.row = row;
        this.chosen = chosen;
        this.pick = pick;
        getStyleClass().add("marked-text");
        String lang = listing.text().lang();
        add(Parts.label(texts.bind(lang.isEmpty() ? "ui.copy.field.title" : "ui.copy.field.title.lang", lang), "field-name"),
                "title", listing.text().title(), "");
        add(Parts.label(texts.bind("ui.copy.field.bullets"), "field-name"), "bullets",
                String.join("\n", listing.text().bullets()), "•\u2002");
        add(Parts.label(texts.bind("ui.copy.field.description"), "field-name"), "description", listing.text().description(), "");
        add(Parts.label(texts.bind("ui.copy.field.keywords"), "field-name"), "keywords", listing.text().keywords(), "");
    }

    private void add(Label name, String field, String text, String bullet) {
        if (text == null || text.isBlank()) {
            return;
        }
        VBox lines = new VBox();
        lines.getStyleClass().addAll("field", field);
        for (List<Piece> line : Marks.lines(field, text, findings)) {
            TextFlow flow = new TextFlow();
            flow.setMinWidth(0);
            if (!bullet.isEmpty()) {
                flow.getChildren().add(plain(bullet));
            }
            line.forEach(piece -> flow.getChildren().addAll(nodes(piece)));
            lines.getChildren().add(flow);
        }
        getChildren().add(new VBox(name, lines));
    }

    private List<Node> nodes(Piece piece) {
        if (piece.finding() == null) {
            return List.of(plain(piece.text()));
        }
        List<Node> nodes = new ArrayList<>();
        for (String run : runs(piece.text())) {
            Label label = new Label(run);
            label.getStyleClass().addAll("mark", row.handling().waived().containsKey(piece.finding()) ? "mark-waived"
                    : FindingWords.styleClass(piece.finding().rule().severity()));
            if (piece.finding() == chosen) {
                label.getStyleClass().add("chosen-mark");
            }
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setCursor(Cursor.HAND);
            label.setOnMouseClicked(e -> pick.accept(piece.finding()));
            nodes.add(label);
        }
        return nodes;
    }

    /** Never between the two halves of a character. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean afterSpace = text.charAt(i - 1) == ' ';
            boolean far = i - from >= RUN && text.charAt(i) > 0x2E7F && !Character.isLowSurrogate(text.charAt(i));
            if (afterSpace || far) {
                runs.add(text.substring(from, i));
                from = i;
            }
        }
        runs.add(text.substring(from));
        return runs;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("plain");
        return text;
    }
}
