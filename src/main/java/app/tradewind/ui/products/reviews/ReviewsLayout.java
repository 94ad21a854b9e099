package app.tradewind.ui.products.reviews;

import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.ui.charts.Sparkline;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Spoken;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.voice.Reading.Alarm;
import app.tradewind.voice.theme.Interval;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.voice.theme.Theme;
import app.tradewind.voice.theme.Theme.Place;
import app.tradewind.voice.theme.UrgentReview;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Reviews: a head, what cannot wait, and below it themes or products. */
final class ReviewsLayout extends VBox {

    private static final int MONTHS = 12;
    private static final int HUNDRED = 100;
    private static final int MOST_URGENT = 4;

    final Label state = new Label();
    final ComboBox<Place> place = new ComboBox<>();
    final Choices<Shown> shown;
    final RowTable<UrgentReview> urgent;
    final RowTable<Theme> themes;
    final RowTable<ProductVoice> products;
    final VBox urgentCard;
    private final Texts texts;
    private final Supplier<VoiceBoard> board;

    ReviewsLayout(Texts texts, Supplier<VoiceBoard> board) {
        this.texts = texts;
        this.board = board;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        shown = new Choices<>(texts, Shown.class, ReviewsLayout::code);
        place.setId("reviews-place");
        Spoken.in(texts, place, this::said);
        urgent = urgent();
        themes = themes();
        products = products();
        urgentCard = Parts.card(Parts.heading(texts.bind("voice.page.urgent")), urgent);
        VBox card = Parts.card(new HBox(10, shown, Parts.spring(), place), themes, products);
        VBox.setVgrow(themes, Priority.ALWAYS);
        VBox.setVgrow(products, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        urgentCard.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("voice.page.title")), state), urgentCard, card);
    }

    /** As high as its rows need, up to four of them. */
    void urgent(int rows) {
        urgent.setPrefHeight(RowTable.ROW * (Math.min(MOST_URGENT, rows) + 1) + 4);
        urgent.setMinHeight(USE_PREF_SIZE);
    }

    private RowTable<UrgentReview> urgent() {
        RowTable<UrgentReview> table = new RowTable<>(texts);
        table.setId("reviews-urgent");
        table.nodes("voice.column.alarm", 146, Pill::new, (pill, row) -> pill.set(texts.say(first(row).reason().said()), tone(first(row))));
        table.nodes("voice.column.product", 166, ProductName::new, (name, row) ->
                name.set(board.get().name(row.heard().review().item()), row.heard().review().item()));
        table.words("voice.column.day", 122, row -> row.heard().review().day() == null ? Figures.NONE : texts.figures().fullDay(row.heard().review().day()));
        table.words("voice.column.said", 240, row -> row.heard().quote());
        return table;
    }

    private RowTable<Theme> themes() {
        RowTable<Theme> table = new RowTable<>(texts);
        table.setId("reviews-themes");
        table.words("voice.column.topic", 176, row -> texts.say(row.topic().said()));
        table.figures("voice.column.blamed", 68, row -> texts.figures().whole(row.tally().blamed())).getStyleClass().add("strong");
        table.figures("voice.column.praised", 68, row -> texts.figures().whole(row.tally().praised()));
        table.nodes("voice.column.months", 98, Sparkline::new, (spark, row) -> spark.show(row.tally().months().stream()
                .mapToDouble(month -> Double.isNaN(month) ? 0 : month * HUNDRED).toArray(), MONTHS));
        table.figures("voice.column.change", 78, row -> change(row.change()));
        table.words("voice.column.said", 200, row -> row.quotes().isEmpty() ? "" : row.quotes().get(0).text());
        return table;
    }

    private RowTable<ProductVoice> products() {
        RowTable<ProductVoice> table = new RowTable<>(texts);
        table.setId("reviews-products");
        table.nodes("voice.column.product", 190, ProductName::new, (name, row) -> name.set(board.get().name(row.sku())));
        table.figures("voice.column.reviews", 70, row -> texts.figures().whole(row.counts().reviews()));
        table.figures("voice.column.mood", 60, row -> points(row.mood().value())).getStyleClass().add("strong");
        table.figures("voice.column.range", 90, row -> row.mood().known()
                ? texts.say("voice.page.range", points(row.mood().lo()), points(row.mood().hi())) : Figures.NONE);
        table.figures("voice.column.low", 70, row -> row.low().known() ? texts.figures().percent(row.low().value()) : Figures.NONE);
        table.words("voice.column.top", 170, row -> row.counts().top() == null ? "" : texts.say("voice.page.top",
                row.counts().top().said(), row.counts().blaming()));
        return table;
    }

    private String points(double mood) {
        return Double.isNaN(mood) ? Figures.NONE : texts.figures().signed(mood * HUNDRED, 0);
    }

    /** Only a change that is shown has a figure's weight. */
    private String change(Interval change) {
        if (!change.known()) {
            return Figures.NONE;
        }
        String points = texts.figures().signed(change.value() * HUNDRED, 1);
        return change.lo() > 0 ? texts.say("voice.page.more", points) : change.hi() < 0 ? texts.say("voice.page.less", points) : points;
    }

    private static Alarm first(UrgentReview row) {
        return row.heard().reading().alarms().get(0);
    }

    private static Tone tone(Alarm alarm) {
        return alarm.reason().safety() ? Tone.BAD : Tone.WARN;
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case THEMES -> "voice.page.themes";
            case PRODUCTS -> "voice.page.products";
        };
    }

    /** Markets and languages by their codes; everything has a name. */
    private String said(Place one) {
        if (one.equals(Place.ALL)) {
            return texts.say("voice.page.everywhere");
        }
        return one.lang().isEmpty() ? texts.say("voice.page.market", one.market()) : one.market().isEmpty()
                ? texts.say("voice.page.lang", one.lang()) : texts.say("voice.page.both", one.market(), one.lang());
    }
}
