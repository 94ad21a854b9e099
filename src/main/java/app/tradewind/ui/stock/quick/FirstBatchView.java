package app.tradewind.ui.stock.quick;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.quick.FirstBatchBoard.Row;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** First batch: a table of new products, and in the drawer what to order after which sales. */
public final class FirstBatchView implements Page {

    private final Desk desk;
    private final Texts texts;
    private final FirstBatchViewModel model;
    private final VBox root = new VBox();
    private final Asking<Row> why;

    public FirstBatchView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new FirstBatchViewModel(desk.tasks(), desk.source().warehouse()::firstBatches);
        Label state = new Label();
        state.textProperty().bind(texts.bind(model.state));
        RowTable<Row> table = table();
        table.setItems(model.rows);
        table.select(model.selected);
        table.setPlaceholder(new EmptyPanel(texts, Feather.PACKAGE, Phrase.of("levers.quick.empty"), Phrase.of("levers.quick.empty.hint")));
        WishForm form = new WishForm(texts);
        form.fields.forEach((field, text) -> text.textProperty().bindBidirectional(model.typedProperty(field)));
        form.problem.textProperty().bind(texts.bind(model.problem));
        Parts.shownWhile(form.problem, model.problem.isNotNull());
        form.work.setOnAction(e -> model.open().map(form.fields::get).ifPresent(Node::requestFocus));
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        root.getStyleClass().add("screen");
        root.getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("places.quick.title")), state), form, card);
        why = new Asking<>(desk, root, model.selected, this::question);
    }

    private RowTable<Row> table() {
        RowTable<Row> table = new RowTable<>(texts);
        table.setId("first-batch-table");
        table.nodes("ui.stock.column.product", 220, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.figures("places.quick.column.first", 84, row -> whole(row, QuickAdvice::first)).getStyleClass().add("strong");
        table.figures("places.quick.column.read", 84, row -> row.advice().plan() == null || row.advice().plan().reading() == 0 ? Figures.NONE
                : texts.say("places.weeks", row.advice().plan().reading()));
        table.figures("places.quick.column.profit", 80, row -> whole(row, advice -> advice.plan().small().profit()));
        table.figures("places.quick.column.one", 100, row -> whole(row, advice -> advice.plan().big().profit()));
        table.figures("levers.quick.column.gain", 120, row -> row.advice().plan() == null ? Figures.NONE
                : texts.figures().signed(row.advice().plan().gain(), 0) + " ± " + texts.figures().whole(row.advice().plan().within()));
        return table;
    }

    private String whole(Row row, ToDoubleFunction<QuickAdvice> figure) {
        return row.advice().plan() == null ? texts.say("ui.unknown") : texts.figures().whole(figure.applyAsDouble(row.advice()));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void open(String subject) {
        model.open();
        why.ask();
    }

    private Question question(Row row) {
        return new Question(row.advice(), Screen.STOCK, Named.product(row.name(), row.item()), rule(row.advice()));
    }

    /** What to order at the reading, by what was sold. */
    private List<Node> rule(QuickAdvice advice) {
        if (advice.rule().isEmpty()) {
            return List.of();
        }
        VBox card = Parts.card(Parts.heading(texts.bind(Phrase.of("places.quick.card", advice.plan().reading()))));
        advice.rule().forEach(step -> card.getChildren().add(Parts.label(texts.bind(step.order() == 0
                ? Phrase.of("places.quick.card.stop", step.sold()) : Phrase.of("places.quick.card.order", step.sold(), step.order())))));
        return List.of(card);
    }
}
