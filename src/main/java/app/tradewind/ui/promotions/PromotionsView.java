package app.tradewind.ui.promotions;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.jobs.promo.PromotionBoard.Item;
import app.tradewind.jobs.promo.PromotionBoard.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Binds Promotions: each with its reasons, its items, and the row it came from. */
public final class PromotionsView implements Page {

    private static final int ITEMS = 12;

    private final Desk desk;
    private final PromotionsViewModel model;
    private final PromotionsLayout layout;

    public PromotionsView(Desk desk) {
        this.desk = desk;
        this.model = new PromotionsViewModel(desk.tasks(), desk.source().marketing()::promotions);
        this.layout = new PromotionsLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.HELP_CIRCLE, Phrase.of("promopage.none"), Phrase.of("promopage.none.hint"),
                Parts.button(desk.texts().bind("promopage.none.tell"), () -> desk.placeProperty().set(Place.of("levels")))));
        layout.table.select(model.rows().selectedProperty());
        model.boardProperty().addListener((o, was, is) -> layout.kinds(is));
        model.rows().selectedProperty().addListener((o, was, is) -> explain(is));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        explain(model.rows().selectedProperty().get());
    }

    private void explain(Row row) {
        if (layout.getScene() != null && row != null) {
            desk.questionProperty().set(new Question(row.all(), Screen.PRICES,
                    Phrase.of("promopage.of", TellPlans.about(row.plan().plan().reach()), row.plan().plan().from(), row.plan().plan().to()), List.of(from(row))));
        }
    }

    /** Where it was told, and of several items each. */
    private VBox from(Row row) {
        Texts texts = desk.texts();
        VBox card = Parts.card(Parts.heading(texts.bind("promopage.items", row.items().size())));
        if (row.items().size() > 1) {
            for (Item item : row.items().subList(0, Math.min(ITEMS, row.items().size()))) {
                card.getChildren().add(note(texts, () -> texts.say(PromotionsLayout.item(item, texts))));
            }
        }
        card.getChildren().add(note(texts, () -> row.plan().byHand() ? texts.say("promopage.by-hand")
                : texts.say("promopage.by-file", row.plan().plan().origin().file(), row.plan().plan().origin().row())));
        return card;
    }

    private static Label note(Texts texts, Supplier<String> text) {
        Label label = Parts.label(texts.follow(text), "note");
        label.setWrapText(true);
        return label;
    }
}
