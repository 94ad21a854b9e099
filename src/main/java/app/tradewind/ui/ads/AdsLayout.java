package app.tradewind.ui.ads;

import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.jobs.ads.AdBoard.Campaign;
import app.tradewind.pricing.ads.TermAdvice;
import app.tradewind.pricing.ads.TermAdvice.Action;
import app.tradewind.pricing.ads.TermAdvice.Status;
import app.tradewind.pricing.ads.TermAdvice.Worth;
import app.tradewind.ui.ads.AdsViewModel.Row;
import app.tradewind.ui.ads.AdsViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Advertising: a head, the terms, and below them the split of the budget and the campaigns. */
final class AdsLayout extends VBox {

    private static final double BELOW = 216;
    private static final double SPLIT = 268;
    private static final double FIELD = 104;
    private static final double MOST = 9.99;
    private static final double GAP = 6;

    final Label state = new Label();
    final Label problem = new Label();
    /** Why the margin of the selected campaign is not known. */
    final Label missing = new Label();
    final Choices<Shown> shown;
    final RowTable<Row> terms;
    final RowTable<Campaign> campaigns;
    final Hyperlink price;
    final TextField product = new TextField();
    final Button tell;
    final VBox split = new VBox();
    final HBox below;
    final VBox card;
    private final Texts texts;

    AdsLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("problem");
        problem.setId("ads-problem");
        problem.setWrapText(true);
        missing.getStyleClass().add("note");
        missing.setId("ads-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        shown = new Choices<>(texts, Shown.class, AdsLayout::code);
        terms = terms();
        campaigns = campaigns();
        price = Parts.link(texts.bind("adpage.margin.why"), () -> { });
        price.setId("ads-margin-why");
        tell = Parts.button(texts.bind("adpage.tell"), () -> { });
        tell.setId("ads-tell");
        product.setId("ads-product");
        product.setPrefWidth(FIELD);
        product.setMinWidth(FIELD);
        product.promptTextProperty().bind(texts.bind("adpage.tell.prompt"));
        product.accessibleTextProperty().bind(texts.bind("adpage.tell.prompt"));
        card = Parts.card(terms);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(terms, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        HBox telling = new HBox(Parts.heading(texts.bind("adpage.campaigns")), Parts.spring(), product, tell);
        telling.getStyleClass().add("levels-line");
        VBox about = Parts.card(telling, problem, campaigns, missing, price);
        HBox.setHgrow(about, Priority.ALWAYS);
        VBox.setVgrow(campaigns, Priority.ALWAYS);
        about.setMinWidth(0);
        ScrollPane scroll = Parts.scroll(split);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox anew = Parts.card(scroll);
        anew.setMinWidth(SPLIT);
        anew.setPrefWidth(SPLIT);
        split.setSpacing(GAP);
        below = new HBox(about, anew);
        below.getStyleClass().add("side-by-side");
        below.setMinHeight(BELOW);
        below.setPrefHeight(BELOW);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("adpage.title")), state, shown), card, below);
    }

    private RowTable<Row> terms() {
        RowTable<Row> table = new RowTable<>(texts);
        table.setId("ads-terms");
        table.getStyleClass().add("tight");
        table.words("adpage.column.term", 116, row -> row.advice().term().term()).getStyleClass().add("strong");
        table.words("adpage.column.campaign", 92, row -> row.advice().term().campaign());
        table.figures("adpage.column.spend", 56, row -> texts.figures().whole(row.advice().term().figures().spend()));
        table.figures("adpage.column.acos", 126, row -> acos(row.advice().worth()));
        table.figures("adpage.column.chance", 58, row -> share(row.advice().worth().chance()));
        table.figures("adpage.column.click", 88, row -> click(row.advice()));
        table.figures("adpage.column.budget", 48, row -> Double.isNaN(row.advice().budget()) || row.advice().status() == Status.WASTE ? Figures.NONE
                : texts.figures().whole(row.advice().budget()));
        table.nodes("adpage.column.action", 74, Pill::new,
                (pill, row) -> pill.set(texts.say(action(row.advice().action())), tone(row.advice().action())));
        return table;
    }

    private RowTable<Campaign> campaigns() {
        RowTable<Campaign> table = new RowTable<>(texts);
        table.setId("ads-campaigns");
        table.getStyleClass().add("tight");
        table.words("adpage.column.campaign", 104, row -> row.name()).getStyleClass().add("strong");
        table.words("adpage.column.market", 46, row -> "ZZ".equals(row.market()) ? Figures.NONE : row.market());
        table.figures("adpage.column.spend", 54, row -> texts.figures().whole(row.spend().toDouble()));
        table.words("adpage.column.product", 92, this::product);
        table.figures("adpage.column.margin", 56, row -> share(row.margin()));
        return table;
    }

    private String product(Campaign row) {
        return switch (row.products().told()) {
            case NOT -> texts.say("adpage.product.not");
            case BY_PERSON -> texts.say("adpage.product.told", String.join(", ", row.products().skus()));
            case BY_REPORT -> String.join(", ", row.products().skus());
        };
    }

    /** Beyond ten times its sales nobody reads the figure. */
    private String acos(Worth worth) {
        return Double.isNaN(worth.lo()) ? share(worth.acos()) : texts.say("adpage.acos", capped(worth.acos()), whole(worth.lo()), whole(worth.hi()));
    }

    private String whole(double share) {
        return texts.figures().whole(Math.min(MOST, share) * 100);
    }

    private String capped(double value) {
        return value > MOST ? texts.say("adpage.over", share(MOST)) : share(value);
    }

    private String click(TermAdvice advice) {
        TermAdvice.Click click = advice.click();
        return Double.isNaN(click.now()) ? Figures.NONE : Double.isNaN(click.pays()) ? texts.figures().decimal(click.now(), 2)
                : texts.say("adpage.click", texts.figures().decimal(click.now(), 2), texts.figures().decimal(Math.max(0, click.pays()), 2));
    }

    private String share(double value) {
        return Double.isFinite(value) ? texts.figures().percent(value) : Figures.NONE;
    }

    /** The words of what to do. */
    static String action(Action action) {
        return switch (action) {
            case STOP -> "adpage.action.stop";
            case LOWER -> "adpage.action.lower";
            case KEEP -> "adpage.action.keep";
            case RAISE -> "adpage.action.raise";
            case UNKNOWN -> "adpage.action.unknown";
        };
    }

    private static Tone tone(Action action) {
        return switch (action) {
            case STOP -> Tone.BAD;
            case LOWER -> Tone.WARN;
            case RAISE -> Tone.INFO;
            case KEEP -> Tone.GOOD;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ALL -> "adpage.shown.all";
            case STOP -> "adpage.action.stop";
            case LOWER -> "adpage.action.lower";
            case RAISE -> "adpage.action.raise";
            case UNKNOWN -> "adpage.action.unknown";
        };
    }

    /** Whether there is anything to show. */
    void filled(AdBoard board) {
        boolean some = !board.parts().isEmpty();
        below.setVisible(some);
        below.setManaged(some);
        shown.setVisible(some);
    }
}
