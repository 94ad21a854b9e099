package app.tradewind.ui.why;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Binds the drawer to the answer that is asked about. */
public final class WhyView {

    private final Desk desk;
    private final WhyLayout layout = new WhyLayout();

    public WhyView(Desk desk) {
        this.desk = desk;
        Parts.shownWhile(layout, desk.questionProperty().isNotNull());
        desk.questionProperty().addListener((o, was, is) -> show(is));
    }

    public Node root() {
        return layout;
    }

    private void show(Question question) {
        if (question == null) {
            layout.clear();
            return;
        }
        WhyViewModel model = new WhyViewModel(desk.tasks(), desk.source(), desk::changed);
        model.show(question.screen(), question.advice());
        VBox card = new ReasonCard(desk.texts(), question).card();
        card.getChildren().add(new DecisionPanel(desk.texts(), model, question.advice().verdict()));
        layout.show(question.pictures(), card, question.below());
    }
}
