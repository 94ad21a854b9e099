package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.jobs.markets.MarketSheet;
import app.tradewind.jobs.markets.MarketSheet.Event;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The events of a market with the days computed for this year and the next, and a form for their rules. */
final class EventsPane extends VBox {

    private final Texts texts;
    private final MarketsViewModel model;
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final ObjectProperty<Event> chosen = new SimpleObjectProperty<>();
    private final TextField name;
    private final TextField rule;

    EventsPane(Texts texts, MarketsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("column");
        RowTable<Event> table = new RowTable<>(texts);
        table.setId("markets-events");
        table.getStyleClass().add("tight");
        table.words("market.column.event", 230, event -> event.name().in(texts.lang()));
        table.words("market.column.this-year", 120, event -> days(event.thisYear()));
        table.words("market.column.next-year", 120, event -> days(event.nextYear()));
        table.figures("market.column.days", 60, event -> texts.figures().whole(event.days()));
        table.words("market.column.sure", 140, event -> event.varies() ? texts.say("market.event.varies") : "").getStyleClass().add("quiet");
        table.setItems(events);
        table.select(chosen);
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        FormParts parts = new FormParts(texts);
        name = parts.field("event-name", "market.form.event.prompt", 200);
        rule = parts.field("event-rule", "market.form.rule.prompt", 240);
        Button save = Parts.primary(texts.bind("market.form.save"), () -> write(false));
        save.setId("event-save");
        Button add = Parts.button(texts.bind("market.form.add-event"), () -> model.add(name.getText(), change()));
        add.setId("event-add");
        Button reset = Parts.button(texts.bind("market.form.reset"), () -> write(true));
        reset.setId("event-reset");
        HBox buttons = new HBox(save, reset, Parts.spring(), add);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox form = Parts.card(parts.line(parts.grown("market.form.event", name), parts.grown("market.form.rule", rule)),
                Parts.quiet(texts.bind("market.form.rule.hint")), buttons);
        form.getStyleClass().add("paper-form");
        getChildren().addAll(card, form);
        model.chosenProperty().addListener((o, was, is) -> show(is));
        chosen.addListener((o, was, is) -> fill(is));
    }

    private void show(MarketSheet sheet) {
        Event before = chosen.get();
        events.setAll(sheet == null ? List.of() : sheet.events().stream().sorted(Comparator.comparing(
                (Event event) -> event.thisYear().isEmpty() ? LocalDate.MAX : event.thisYear().get(0))).toList());
        chosen.set(events.stream().filter(event -> before != null && event.name().equals(before.name())).findFirst()
                .orElse(events.isEmpty() ? null : events.get(0)));
    }

    private void fill(Event event) {
        name.setText(event == null ? "" : event.name().in(texts.lang()));
        MarketFigure figure = event == null ? null : figure(event);
        rule.setText(figure == null ? "" : figure.value());
    }

    /** The rule behind an event: the market's own before that of its union. */
    private MarketFigure figure(Event event) {
        return model.chosenProperty().get().figures().stream().filter(figure -> figure.place().group() == MarketFigure.Group.EVENTS)
                .filter(figure -> figure.name().args().contains(event.name())).findFirst().orElse(null);
    }

    private void write(boolean back) {
        MarketFigure figure = chosen.get() == null ? null : figure(chosen.get());
        if (figure != null) {
            model.figureProperty().set(figure);
            if (back) {
                model.reset();
            } else {
                model.save(change());
            }
        }
    }

    private Change change() {
        return new Change(rule.getText(), "", model.boardProperty().get().today(), null, null);
    }

    private String days(List<LocalDate> days) {
        return days.isEmpty() ? texts.say("ui.unknown") : days.stream().map(texts.figures()::fullDay).collect(Collectors.joining(", "));
    }
}
