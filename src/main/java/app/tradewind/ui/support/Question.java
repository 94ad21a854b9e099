package app.tradewind.ui.support;

import app.tradewind.advice.Advice;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.Node;

/**
 * "Why?" asked about one answer.
 *
 * @param advice the answer to explain
 * @param screen the screen it belongs to
 * @param title whose answer it is, {@code ui.product.in}
 * @param pictures cards to stand above the reasons: a chart, a route table
 * @param below cards to stand under the reasons
 */
public record Question(Advice advice, Screen screen, Phrase title, List<Node> pictures, List<Node> below) {
    public Question {
        pictures = List.copyOf(pictures);
        below = List.copyOf(below);
    }

    /** With nothing under the reasons. */
    public Question(Advice advice, Screen screen, Phrase title, List<Node> pictures) {
        this(advice, screen, title, pictures, List.of());
    }
}
