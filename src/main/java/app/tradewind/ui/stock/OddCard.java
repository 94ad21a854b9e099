package app.tradewind.ui.stock;

import app.tradewind.jobs.odd.DecideOdd.Answer;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The unusual weeks of one product, the latest first: what is odd, what counts of it, and the person's word on it. */
final class OddCard {

    private static final int SHOWN = 3;

    private final Desk desk;
    private final Texts texts;

    OddCard(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** @param weeks in order of time, at least one */
    VBox of(List<OddWeek> weeks) {
        VBox card = Parts.card(Parts.heading(texts.bind("odd.card")));
        card.setId("odd-card");
        for (int i = weeks.size() - 1; i >= Math.max(0, weeks.size() - SHOWN); i--) {
            card.getChildren().add(week(weeks.get(i)));
        }
        if (weeks.size() > SHOWN) {
            card.getChildren().add(Parts.quiet(texts.bind("odd.card.more", weeks.size() - SHOWN)));
        }
        return card;
    }

    private VBox week(OddWeek odd) {
        HBox head = new HBox(Parts.label(texts.bind("odd.card.week", odd.week()), "strong"), Parts.spring());
        head.getStyleClass().add("writing");
        head.getChildren().add(odd.standing().aside() ? button(odd, "odd.card.keep", Answer.KEEP)
                : button(odd, "odd.card.aside", Answer.ASIDE));
        if (odd.standing().decided()) {
            head.getChildren().add(button(odd, "odd.card.undo", Answer.UNDO));
        }
        return new VBox(head, Parts.quiet(texts.bind(odd.said())), Parts.quiet(texts.bind(odd.done())));
    }

    private Button button(OddWeek odd, String code, Answer answer) {
        Button button = Parts.button(texts.bind(code), () -> desk.tasks().run("odd " + odd.id(), Phrase.of("odd.task"),
                progress -> {
                    desk.source().odd(odd, answer, progress);
                    return answer;
                }, done -> desk.changed()));
        button.setId("odd-" + answer.name().toLowerCase(Locale.ROOT) + "-" + odd.id());
        button.getStyleClass().add("small");
        return button;
    }
}
