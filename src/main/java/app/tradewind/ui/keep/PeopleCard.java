package app.tradewind.ui.keep;

import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.jobs.keeping.SafeBoard;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is kept of people, what it tells, and the way to be rid of it, which asks first. */
final class PeopleCard extends VBox {

    PeopleCard(Texts texts, SafeViewModel model) {
        getStyleClass().add("card");
        setMinHeight(USE_PREF_SIZE);
        Label held = Parts.quiet(texts.follow(() -> texts.say(held(model.boardProperty().get())), model.boardProperty()));
        held.setId("keep-held");
        Label again = Parts.label(texts.follow(() -> texts.say(again(model.repeatsProperty().get())), model.repeatsProperty()));
        again.setId("keep-again");
        again.setWrapText(true);
        Button remove = Parts.button(texts.bind("keep.ui.purge"), () -> model.askingProperty().set(true));
        remove.setId("keep-purge");
        HBox act = new HBox(remove);
        act.getStyleClass().add("buttons");
        Button yes = Parts.primary(texts.bind("keep.ui.purge.yes"), model::purge);
        yes.setId("keep-purge-yes");
        Button no = Parts.button(texts.bind("ui.history.ask.no"), () -> model.askingProperty().set(false));
        no.setId("keep-purge-no");
        HBox answers = new HBox(yes, no);
        answers.getStyleClass().add("buttons");
        VBox ask = new VBox(Parts.quiet(texts.bind("keep.ui.purge.ask")), answers);
        ask.getStyleClass().add("ask");
        getChildren().addAll(Parts.heading(texts.bind("keep.ui.again")), again, held,
                Parts.shownWhile(act, model.askingProperty().not()), Parts.shownWhile(ask, model.askingProperty()));
        model.askingProperty().addListener((o, was, is) -> {
            if (is) {
                no.requestFocus();
            }
        });
    }

    private static Phrase held(SafeBoard board) {
        return board == null ? Phrase.of("ui.loading") : board.buyers() == 0 ? Phrase.of("keep.ui.held.none")
                : Phrase.of("keep.ui.held", board.buyers());
    }

    /** With the days it is counted over. */
    private static Phrase again(RepeatBoard board) {
        return board == null ? Phrase.of("ui.loading") : !board.isKept() ? Phrase.of("keep.buyers.none-window")
                : Phrase.of("keep.ui.again.told", board.told(), board.first(), board.last());
    }
}
