package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.ui.copy.Marks.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One text with what the findings object to marked in place; a click on a mark selects its finding. */
public final class MarkedField extends VBox {

    /** A marked run is cut where it may wrap: after spaces, and at most so many characters without one. */
    private static final int RUN = 12;

    private final Marking marking;

    /** @param bullet what stands before each line, or empty */
    public MarkedField(String field, String text, String bullet, Marking marking) {
        this.marking = marking;
        getStyleClass().addAll("field", field);
        for (List<Piece> line : Marks.lines(field, text, marking.findings())) {
            TextFlow flow = new TextFlow();
            flow.setMinWidth(0);
            if (!bullet.isEmpty()) {
                flow.getChildren().add(plain(bullet));
            }
            line.forEach(piece -> flow.getChildren().addAll(nodes(piece)));
            getChildren().add(flow);
        }
    }

    /**
     * @param findings of all fields
     * @param waived those that somebody keeps on purpose
     * @param chosen the one under the person's eyes, or {@code null}
     * @param pick told which mark was clicked
     */
    public record Marking(List<Finding> findings, Set<Finding> waived, Finding chosen, Consumer<Finding> pick) { }

    private List<Node> nodes(Piece piece) {
        if (piece.finding() == null) {
            return List.of(plain(piece.text()));
        }
        List<Node> nodes = new ArrayList<>();
        for (String run : runs(piece.text())) {
            Label label = new Label(run);
            label.getStyleClass().addAll("mark", marking.waived().contains(piece.finding()) ? "mark-waived"
                    : FindingWords.styleClass(piece.finding()));
            if (piece.finding() == marking.chosen()) {
                label.getStyleClass().add("chosen-mark");
            }
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setCursor(Cursor.HAND);
            label.setOnMouseClicked(e -> marking.pick().accept(piece.finding()));
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
