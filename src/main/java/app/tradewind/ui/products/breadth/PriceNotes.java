package app.tradewind.ui.products.breadth;

import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.BreadthCost;
import app.tradewind.selection.breadth.BreadthCost.Price;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What each demand costs, and how even the groups are, a line each. */
final class PriceNotes {

    private final Texts texts;
    private final BreadthAnswer answer;

    PriceNotes(Texts texts, BreadthAnswer answer) {
        this.texts = texts;
        this.answer = answer;
    }

    List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        answer.cost().prices().forEach(price -> lines.add(note(said(price))));
        Map<String, Double> after = answer.gini(true);
        List<Phrase> even = new ArrayList<>();
        answer.gini(false).forEach((dimension, before) -> {
            if (!before.isNaN() && !after.get(dimension).isNaN()) {
                even.add(Phrase.of("breadth.page.gini.one", new Group(dimension, "").dimensionSaid(), before, after.get(dimension)));
            }
        });
        even.stream().reduce((all, next) -> Phrase.of("breadth.page.gini.list", all, next))
                .ifPresent(all -> lines.add(note(Phrase.of("breadth.page.gini", all))));
        return lines;
    }

    private Phrase said(Price price) {
        BreadthCost cost = answer.cost();
        Phrase demand = switch (price.kind()) {
            case SHARE -> price.demand().said();
            case EXPLORE -> Phrase.of("breadth.page.price.explore");
            case ALIKE -> Phrase.of("breadth.page.price.alike");
        };
        return Double.isNaN(price.freed()) ? Phrase.of("breadth.page.price.alone", demand, cost.said(price.alone()))
                : Phrase.of("breadth.page.price", demand, cost.said(price.alone()), cost.said(price.freed()));
    }

    private Label note(Phrase phrase) {
        Label label = Parts.quiet(texts.bind(phrase));
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
