package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.jobs.markets.MarketsBoard.Rate;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The exchange rates with their days, and a form for another. */
final class RatesPane extends VBox {

    private final Texts texts;
    private final MarketsViewModel model;
    private final ObservableList<Rate> rates = FXCollections.observableArrayList();
    private final TextField from;
    private final TextField to;
    private final TextField rate;
    private final DayField day;
    private final Label problem = new Label();

    RatesPane(Texts texts, MarketsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("column");
        RowTable<Rate> table = new RowTable<>(texts);
        table.setId("markets-rates");
        table.getStyleClass().add("tight");
        table.words("market.column.pair", 120, each -> each.from() + " → " + each.to());
        table.figures("market.column.rate", 100, each -> each.rate().stripTrailingZeros().toPlainString());
        table.words("market.column.day", 130, each -> texts.figures().fullDay(each.day()));
        table.nodes("market.column.usable", 150, Pill::new, (pill, each) -> pill.set(
                texts.say(each.usable() ? "market.rate.usable" : "market.rate.old"), each.usable() ? Tone.GOOD : Tone.WARN));
        table.words("market.column.file", 170, Rate::file).getStyleClass().add("quiet");
        table.setItems(rates);
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        FormParts parts = new FormParts(texts);
        from = parts.field("rate-from", "market.form.currency.prompt", 90);
        to = parts.field("rate-to", "market.form.currency.prompt", 90);
        rate = parts.field("rate-rate", "market.form.rate.prompt", 110);
        day = new DayField("rate-day", texts);
        Button add = Parts.primary(texts.bind("market.form.rate.add"), this::add);
        add.setId("rate-add");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        Parts.shownWhile(problem, problem.textProperty().isNotEmpty());
        VBox form = Parts.card(Parts.heading(texts.bind("market.form.rate.title")), parts.line(parts.named("market.form.rate.from", from),
                parts.named("market.form.rate.to", to), parts.named("market.form.rate.rate", rate), parts.named("market.form.rate.day", day), add),
                problem, Parts.quiet(texts.bind("market.form.rate.hint")));
        form.getStyleClass().add("paper-form");
        getChildren().addAll(card, form);
        model.boardProperty().addListener((o, was, is) -> show(is));
    }

    private void show(MarketsBoard board) {
        rates.setAll(board.rates());
        if (day.getText().isBlank()) {
            day.show(board.today());
        }
    }

    private void add() {
        boolean right = day.isRight();
        problem.setText(right ? "" : texts.say(Phrase.of("market.form.day-wrong")));
        if (right) {
            model.type(new TypeRate.Typed(from.getText(), to.getText(), day.day(), rate.getText()));
        }
    }
}
