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
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Breadth: a head, the sliders, the list, and its groups with what they cost. */
final class BreadthLayout extends VBox {

    private static final double GROUPS_HEIGHT = 188;

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
        table.figures("breadth.column.rank", 46, row -> texts.figures().whole(row.place().rank()));
        table.nodes("breadth.column.product", 250, ProductName::new, (name, row) -> name.set(row.name()));
        table.figures("breadth.column.value", 84, row -> texts.figures().decimal(row.place().value(), digits)).getStyleClass().add("strong");
        table.nodes("breadth.column.standing", 104, Pill::new, (pill, row) -> pill.set(texts.say(row.place().standing().said()), tone(row.place().standing())));
        table.figures("breadth.column.cost", 70, row -> row.place().cost() == 0 ? "" : texts.figures().decimal(row.place().cost(), digits));
        groups = new RowTable<>(texts);
        groups.setId("breadth-groups");
        groups.words("breadth.column.group", 190, row -> texts.say(row.group().said()));
        groups.nodes("breadth.column.bar", 100, GroupBar::new, (bar, row) -> bar.show(row, most));
        groups.figures("breadth.column.before", 62, row -> texts.figures().whole(row.before()));
        groups.figures("breadth.column.after", 62, row -> texts.figures().whole(row.after())).getStyleClass().add("strong");
        groups.figures("breadth.column.least", 62, row -> row.need() == 0 ? "" : texts.figures().whole(row.need()));
        groups.figures("breadth.column.all", 74, row -> texts.figures().whole(row.all()));
        groups.setMinHeight(GROUPS_HEIGHT);
        groups.setPrefHeight(GROUPS_HEIGHT);
        VBox list = card(table);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox work = new VBox(list, card(groups), prices);
        work.getStyleClass().add("side-by-side");
        HBox.setHgrow(work, Priority.ALWAYS);
        HBox all = new HBox(Parts.scroll(new DemandsPane(texts, demands)), work);
        all.getStyleClass().add("side-by-side");
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("breadth.page.title")), state, by), all);
    }

    /** Groups and prices of a list. */
    void show(BreadthAnswer answer) {
        digits = answer.cost().unit().equals("points") ? 1 : 0;
        most = answer.groups().stream().mapToInt(share -> Math.max(share.before(), share.after())).max().orElse(0);
        groups.getItems().setAll(answer.groups());
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
