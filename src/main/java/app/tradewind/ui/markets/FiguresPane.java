package app.tradewind.ui.markets;

import app.tradewind.jobs.landed.RuleWords;
import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.jobs.markets.MarketSheet;
import app.tradewind.market.Dates;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of one side with their dates, sources and age, what is not known, and the form. */
final class FiguresPane extends VBox {

    private final Texts texts;
    private final MarketsViewModel model;

    FiguresPane(Texts texts, MarketsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("column");
        RowTable<MarketFigure> table = new RowTable<>(texts);
        table.setId("markets-figures");
        table.getStyleClass().add("tight");
        table.words("market.column.figure", 168, figure -> texts.say(figure.name()) + (figure.own() ? " *" : ""));
        table.words("market.column.value", 90, this::value).getStyleClass().add("strong");
        table.words("market.column.dates", 208, figure -> figure.dates().equals(Dates.ALWAYS) ? "" : texts.say(RuleWords.dates(figure.dates())));
        table.words("market.column.checked", 134, this::checked);
        table.words("market.column.source", 96, figure -> figure.proof().source()).getStyleClass().add("quiet");
        table.setItems(model.figures());
        table.select(model.figureProperty());
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        Label about = Parts.quiet(texts.follow(() -> about(model.chosenProperty().get()), model.chosenProperty(), model.sideProperty()));
        about.setMinHeight(USE_PREF_SIZE);
        Parts.shownWhile(about, about.textProperty().isNotEmpty());
        getChildren().addAll(about, card, new FigureForm(texts, model));
    }

    private String value(MarketFigure figure) {
        return figure.isBlank() ? texts.say("ui.unknown") : ValueField.said(texts, figure.value());
    }

    /** The day, and in words where that is more than a year ago. */
    private String checked(MarketFigure figure) {
        String day = texts.figures().fullDay(figure.proof().checked());
        return figure.isOld(model.boardProperty().get().today()) ? texts.say("market.checked.old", day) : day;
    }

    private String about(MarketSheet sheet) {
        if (sheet == null) {
            return "";
        }
        Stream<String> unknown = model.sideProperty().get() != Side.PROFILE ? Stream.empty() : sheet.unknown().stream().map(texts::say);
        Stream<String> notes = switch (model.sideProperty().get()) {
            case PROFILE -> Stream.concat(Stream.of(texts.say(place(sheet))), sheet.notes().stream().map(note -> note.in(texts.lang())));
            case DUTY -> sheet.notes().stream().map(note -> note.in(texts.lang()));
            default -> Stream.empty();
        };
        return Stream.concat(notes, unknown).collect(Collectors.joining("\n"));
    }

    private static Phrase place(MarketSheet sheet) {
        return Phrase.of("market.place", sheet.place().currency().getCurrencyCode(), sheet.place().zone().getId(),
                String.join(", ", sheet.place().languages()), switch (sheet.place().weekStart()) {
                    case SUNDAY -> Phrase.of("market.week.sunday");
                    case SATURDAY -> Phrase.of("market.week.saturday");
                    default -> Phrase.of("market.week.monday");
                }, sheet.place().ways().platforms().isEmpty() ? Phrase.of("ui.unknown") : String.join(", ", sheet.place().ways().platforms()));
    }
}
