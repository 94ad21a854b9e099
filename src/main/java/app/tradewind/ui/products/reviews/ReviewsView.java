package app.tradewind.ui.products.reviews;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.voice.theme.Heard;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.voice.theme.Theme;
import app.tradewind.voice.theme.UrgentReview;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Binds Reviews: what cannot wait, themes with quotes, and products; the drawer explains the row that was touched last. */
public final class ReviewsView implements Page {

    private final Desk desk;
    private final ReviewsViewModel model;
    private final ReviewsLayout layout;

    public ReviewsView(Desk desk) {
        this.desk = desk;
        this.model = new ReviewsViewModel(desk.tasks(), desk.source().chooser());
        this.layout = new ReviewsLayout(desk.texts(), model.boardProperty()::get);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.shown.valueProperty().bindBidirectional(model.shownProperty());
        layout.place.setItems(model.places());
        layout.place.valueProperty().bindBidirectional(model.themes().shownProperty());
        Parts.shownWhile(layout.urgentCard, Bindings.isNotEmpty(model.urgent().rows()));
        Parts.shownWhile(layout.themes, model.shownProperty().isEqualTo(Shown.THEMES));
        Parts.shownWhile(layout.place, model.shownProperty().isEqualTo(Shown.THEMES));
        Parts.shownWhile(layout.products, model.shownProperty().isEqualTo(Shown.PRODUCTS));
        tables();
        model.urgent().selectedProperty().addListener((o, was, is) -> touch(true));
        model.themes().selectedProperty().addListener((o, was, is) -> touch(false));
        model.products().selectedProperty().addListener((o, was, is) -> touch(false));
        model.shownProperty().addListener((o, was, is) -> touch(false));
        model.urgentFirstProperty().addListener((o, was, is) -> explain());
    }

    private void tables() {
        layout.urgent.setItems(model.urgent().rows());
        layout.urgent.select(model.urgent().selectedProperty());
        layout.urgent.setOnMouseClicked(e -> touch(true));
        layout.themes.setItems(model.themes().rows());
        layout.themes.select(model.themes().selectedProperty());
        layout.themes.setOnMouseClicked(e -> touch(false));
        layout.themes.setPlaceholder(empty());
        layout.products.setItems(model.products().rows());
        layout.products.select(model.products().selectedProperty());
        layout.products.setOnMouseClicked(e -> touch(false));
        layout.products.setPlaceholder(empty());
        model.urgent().rows().addListener((Observable o) -> layout.urgent(model.urgent().rows().size()));
    }

    private Node empty() {
        return new EmptyPanel(desk.texts(), Feather.MESSAGE_SQUARE, Phrase.of("voice.page.empty.title"), Phrase.of("voice.page.empty"));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        explain();
    }

    private void touch(boolean urgent) {
        model.urgentFirstProperty().set(urgent && !model.urgent().rows().isEmpty());
        explain();
    }

    private void explain() {
        if (layout.getScene() == null) {
            return;
        }
        UrgentReview urgent = model.urgent().selectedProperty().get();
        if (model.urgentFirstProperty().get() && urgent != null) {
            desk.questionProperty().set(ask(urgent, Named.product(name(urgent.heard().review().item()), urgent.heard().review().item()),
                    List.of(quotes(List.of(urgent.heard().text())), product(urgent.heard().review().item().sku()))));
        } else if (model.shownProperty().get() == Shown.THEMES) {
            Theme theme = model.themes().selectedProperty().get();
            desk.questionProperty().set(theme == null ? null : ask(theme, Phrase.of("ui.product", theme.topic().said()),
                    theme.quotes().isEmpty() ? List.of() : List.of(quotes(theme.quotes().stream().map(quote -> quote.text()).distinct().toList()))));
        } else {
            ProductVoice voice = model.products().selectedProperty().get();
            desk.questionProperty().set(voice == null ? null : ask(voice, Phrase.of("ui.product",
                    model.boardProperty().get().name(voice.sku())), List.of(product(voice.sku()))));
        }
    }

    private static Question ask(Advice advice, Phrase title, List<Node> pictures) {
        return new Question(advice, Screen.REVIEWS, title, pictures);
    }

    private String name(SkuMarket item) {
        return model.boardProperty().get().name(item);
    }

    /** What was said, in its own language. */
    private Node quotes(List<String> said) {
        VBox card = Parts.card(Parts.heading(desk.texts().bind("voice.page.quotes")));
        for (String one : said) {
            Label quote = new Label(one);
            quote.setWrapText(true);
            quote.setMinHeight(Label.USE_PREF_SIZE);
            quote.getStyleClass().add("note");
            card.getChildren().add(quote);
        }
        return card;
    }

    private Node product(String sku) {
        return Parts.link(desk.texts().bind("voice.page.open"), () -> desk.placeProperty().set(new Place("products", sku)));
    }
}
