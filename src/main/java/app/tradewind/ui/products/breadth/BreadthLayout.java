package app.tradewind.ui.products.breadth;

import app.tradewind.jobs.choice.breadth.CountBy;
import app.tradewind.selection.breadth.BreadthAdvice;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.GroupShare;
import app.tradewind.selection.breadth.Standing;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.util.Comparator;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Breadth: a head, the sliders, the list, and its groups with what they cost. */
final class BreadthLayout extends VBox {

    private static final double GROUPS_HEIGHT = 174;
    private static final double NOTES_HEIGHT = 104;

    final Label state = new Label();
    final Choices<CountBy> by;
    final RowTable<BreadthAdvice> table;
    final RowTable<GroupShare> groups;
    final VBox prices = new VBox();
    private final Texts texts;
    private int most;
    private int digits = 1;

    BreadthLayout(Texts texts, Demands demands) {
        this.texts = texts;
        getStyleClass().add("screen");
        by = new Choices<>(texts, CountBy.class, each -> each.said().code());
        table = new RowTable<>(texts);
        table.setId("breadth-table");
        table.getStyleClass().add("tight");
        table.figures("breadth.column.rank", 42, row -> texts.figures().whole(row.place().rank()));
        table.nodes("breadth.column.product", 178, ProductName::new, (name, row) -> name.set(row.name()));
        table.figures("breadth.column.value", 62, row -> texts.figures().decimal(row.place().value(), digits)).getStyleClass().add("strong");
        table.nodes("breadth.column.standing", 96, Pill::new, (pill, row) -> pill.set(texts.say(row.place().standing().said()), tone(row.place().standing())));
        table.figures("breadth.column.cost", 56, row -> row.place().cost() == 0 ? "" : texts.figures().decimal(row.place().cost(), digits));
        groups = new RowTable<>(texts);
        groups.setId("breadth-groups");
        groups.getStyleClass().add("tight");
        groups.words("breadth.column.group", 132, row -> texts.say(row.group().said()));
        groups.nodes("breadth.column.bar", 92, GroupBar::new, (bar, row) -> bar.show(row, most));
        groups.figures("breadth.column.before", 50, row -> texts.figures().whole(row.before()));
        groups.figures("breadth.column.after", 50, row -> texts.figures().whole(row.after())).getStyleClass().add("strong");
        groups.figures("breadth.column.least", 50, row -> row.need() == 0 ? "" : texts.figures().whole(row.need()));
        groups.figures("breadth.column.all", 66, row -> texts.figures().whole(row.all()));
        groups.setMinHeight(GROUPS_HEIGHT);
        groups.setPrefHeight(GROUPS_HEIGHT);
        VBox list = card(table);
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane notes = Parts.scroll(prices);
        notes.setMinHeight(USE_PREF_SIZE);
        // Its lines wrap: how high they are is known once they are laid out.
        prices.heightProperty().addListener((o, was, is) -> notes.setPrefHeight(Math.min(NOTES_HEIGHT, Math.ceil(is.doubleValue()))));
        prices.getStyleClass().add("buttons");
        VBox work = new VBox(list, card(groups), notes);
        work.getStyleClass().add("side-by-side");
        HBox.setHgrow(work, Priority.ALWAYS);
        ScrollPane sliders = Parts.scroll(new DemandsPane(texts, demands));
        sliders.setMinWidth(DemandsPane.WIDTH);
        HBox all = new HBox(sliders, work);
        all.getStyleClass().add("side-by-side");
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("breadth.page.title")), state, by), all);
    }

    /** Groups and prices of a list. */
    void show(BreadthAnswer answer) {
        digits = answer.cost().unit().equals("points") ? 1 : 0;
        most = answer.groups().stream().mapToInt(share -> Math.max(share.before(), share.after())).max().orElse(0);
        groups.getItems().setAll(answer.groups());
        FXCollections.sort(groups.getItems(), Comparator.comparing(share -> share.need() == 0));
        groups.refresh();
        table.refresh();
        prices.getChildren().setAll(new PriceNotes(texts, answer).lines());
    }

    private static VBox card(RowTable<?> table) {
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        return card;
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case BEST -> Tone.GOOD;
            case SHARE, EXPLORE, NEXT -> Tone.INFO;
            case COPY, MAKES_ROOM -> Tone.NEUTRAL;
        };
    }
}
