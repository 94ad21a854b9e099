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
 */
public record Question(Advice advice, Screen screen, Phrase title, List<Node> pictures) {
    public Question {
        pictures = List.copyOf(pictures);
    }
}
