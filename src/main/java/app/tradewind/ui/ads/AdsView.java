package app.tradewind.ui.ads;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.jobs.ads.AdBoard.Campaign;
import app.tradewind.jobs.ads.AdBoard.Told;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.pricing.ads.SplitAdvice;
import app.tradewind.ui.ads.AdsViewModel.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Binds Advertising: the terms with their reasons and rows, the split, and what campaigns are for. */
public final class AdsView implements Page {

    private static final int ROWS = 4;

    private final Desk desk;
    private final AdsViewModel model;
    private final AdsLayout layout;

    public AdsView(Desk desk) {
        this.desk = desk;
        this.model = new AdsViewModel(desk.tasks(), desk.source().marketing());
        this.layout = new AdsLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.problem.textProperty().bind(desk.texts().bind(model.problemProperty()));
        Parts.shownWhile(layout.problem, model.problemProperty().isNotNull());
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.terms.setItems(model.rows().rows());
        layout.terms.setPlaceholder(new EmptyPanel(desk.texts(), Feather.HELP_CIRCLE, Phrase.of("adpage.none"), Phrase.of("adpage.none.hint"),
                Parts.button(desk.texts().bind("adpage.none.data"), () -> desk.placeProperty().set(Place.of("data")))));
        layout.terms.select(model.rows().selectedProperty());
        layout.campaigns.setItems(model.campaigns());
        layout.campaigns.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> layout.product.setText(
                is == null || is.products().skus().size() != 1 ? "" : is.products().skus().get(0)));
        layout.missing.textProperty().bind(desk.texts().follow(() -> missing(layout.campaigns.getSelectionModel().getSelectedItem()),
                layout.campaigns.getSelectionModel().selectedItemProperty()));
        Parts.shownWhile(layout.missing, layout.missing.textProperty().isNotEmpty());
        Parts.shownWhile(layout.price, Bindings.createBooleanBinding(() -> priced().isPresent(),
                layout.campaigns.getSelectionModel().selectedItemProperty()));
        layout.price.setOnAction(e -> priced().ifPresent(item -> desk.placeProperty().set(new Place("prices", item.toString()))));
        layout.tell.disableProperty().bind(layout.campaigns.getSelectionModel().selectedItemProperty().isNull());
        layout.tell.setOnAction(e -> tell());
        layout.product.setOnAction(e -> tell());
        model.boardProperty().addListener((o, was, is) -> split(is));
        model.rows().selectedProperty().addListener((o, was, is) -> explain(is));
    }

    /** The one product of the selected campaign where its margin is known: its price shows where it goes. */
    private Optional<SkuMarket> priced() {
        return Optional.ofNullable(layout.campaigns.getSelectionModel().getSelectedItem())
                .filter(campaign -> !Double.isNaN(campaign.margin()) && campaign.products().skus().size() == 1)
                .map(campaign -> new SkuMarket(campaign.products().skus().get(0), campaign.market()));
    }

    /** Why a campaign's margin is not known; empty where it is, or nothing is selected. */
    private String missing(Campaign campaign) {
        if (campaign == null || !Double.isNaN(campaign.margin())) {
            return "";
        }
        return campaign.products().told() == Told.NOT ? desk.texts().say("ads.note.no-product", campaign.name(), campaign.market())
                : campaign.missing().stream().map(desk.texts()::say).collect(Collectors.joining("; "));
    }

    private void tell() {
        Campaign campaign = layout.campaigns.getSelectionModel().getSelectedItem();
        if (campaign != null) {
            model.tell(campaign, layout.product.getText());
        }
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
            ask(row.advice(), Phrase.of("adpage.of", row.advice().term().term(), row.advice().term().campaign()), List.of(rows(row)));
        }
    }

    private void ask(Advice advice, Phrase title, List<Node> cards) {
        desk.questionProperty().set(new Question(advice, Screen.PRICES, title, cards));
    }

    /** The rows of the reports that a term stands on. */
    private VBox rows(Row row) {
        Texts texts = desk.texts();
        List<AdLine> lines = row.part().rows(row.advice());
        VBox card = Parts.card(Parts.heading(texts.bind("adpage.rows", lines.size())));
        lines.stream().limit(ROWS).forEach(line -> card.getChildren().add(note(texts.follow(() -> texts.say("adpage.row", line.origin().file(),
                line.origin().row(), line.from() == null ? texts.say("adpage.row.no-days") : texts.figures().fullDay(line.to()),
                line.result().clicks(), texts.figures().money(line.result().spend()),
                line.result().orders() == null ? texts.say("ui.unknown") : line.result().orders().toPlainString())))));
        if (lines.size() > ROWS) {
            card.getChildren().add(note(texts.bind("adpage.rows.more", lines.size() - ROWS)));
        }
        return card;
    }

    private void split(AdBoard board) {
        layout.filled(board);
        Texts texts = desk.texts();
        layout.split.getChildren().setAll(Parts.heading(texts.bind("adpage.split")));
        for (SplitAdvice advice : AdsViewModel.splits(board)) {
            Hyperlink why = Parts.link(texts.bind("adpage.why"), () -> ask(advice, Phrase.of("adpage.split.of", advice.subject()), List.of()));
            why.setId("ads-split-why");
            layout.split.getChildren().addAll(note(texts.bind(advice.why().headline())), why);
        }
        board.notes().forEach(each -> layout.split.getChildren().add(note(texts.bind(each))));
    }

    private static Label note(ObservableValue<String> text) {
        Label label = Parts.label(text, "note");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
