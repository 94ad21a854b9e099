package app.tradewind.ui.products;

import app.tradewind.jobs.boards.ProductBoard.Row;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.ui.charts.ScatterChart.Dot;
import app.tradewind.ui.charts.ScatterChart;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Binds Products: the weights that rank it live, the table, and the drawer with the picture of growth and margin. */
public final class ProductsView implements Page {

    private static final Duration CALM = Duration.millis(180);
    private static final int MOST_DOTS = 400;

    private final Desk desk;
    private final ProductsViewModel model;
    private final ProductsLayout layout;
    private final ObjectProperty<RepeatBoard> repeats = new SimpleObjectProperty<>();
    private final PauseTransition calm = new PauseTransition(CALM);
    private final Asking<Row> why;
    private final ListCard list;

    public ProductsView(Desk desk) {
        this.desk = desk;
        this.model = new ProductsViewModel(desk.tasks(), desk.source()::products, desk.source().chooser()::keptWeights, calm::playFromStart);
        calm.setOnFinished(e -> model.rank());
        this.list = new ListCard(desk);
        this.layout = new ProductsLayout(desk.texts(), model);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.missing.textProperty().bind(Bindings.createStringBinding(
                () -> missing(model.rows().selectedProperty().get()), model.rows().selectedProperty(), desk.texts().langProperty()));
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.table.setItems(model.rows().rows());
        layout.table.select(model.rows().selectedProperty());
        why = new Asking<>(desk, layout, model.rows().selectedProperty(), this::question);
        layout.table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.B && !e.isShortcutDown()) {
                list.put(model.rows().selectedProperty().get());
            }
        });
        model.rows().shownProperty().addListener((o, was, is) -> why.ask());
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        list.open();
        desk.tasks().run("product repeats", Phrase.of("keep.task.repeats"), desk.source().keeper()::repeats, repeats::set);
        why.ask();
    }

    private String missing(Row row) {
        Texts texts = desk.texts();
        if (row == null) {
            return "";
        }
        if (row.advice().missing().isEmpty()) {
            return texts.say(row.advice().score() == null ? "selection.no-weights" : "ui.products.missing.none");
        }
        return texts.say("ui.products.missing", row.name(), model.labels(row.advice().missing()));
    }

    private Question question(Row row) {
        return new Question(row.advice(), Screen.PRODUCTS, Phrase.of("ui.product", row.name()), List.of(list.of(row)), List.of(picture(row), repeats(row)));
    }

    /** Who came again for it, once that has been counted. */
    private VBox repeats(Row chosen) {
        Label told = Parts.quiet(desk.texts().follow(() -> repeats.get() == null ? desk.texts().say("ui.loading")
                : desk.texts().say(repeats.get().told(chosen.advice().subject())), repeats));
        told.setId("products-repeats");
        return Parts.card(Parts.heading(desk.texts().bind("keep.ui.again")), told);
    }

    private VBox picture(Row chosen) {
        Texts texts = desk.texts();
        List<Row> rows = model.rows().rows();
        double[] growth = new double[rows.size()];
        double[] margin = new double[rows.size()];
        Arrays.setAll(growth, i -> model.value(rows.get(i), "growth"));
        Arrays.setAll(margin, i -> model.value(rows.get(i), "margin"));
        Set<Integer> front = Front.of(growth, margin);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean known = !Double.isNaN(growth[i]) && !Double.isNaN(margin[i]);
            boolean marked = front.contains(i) || rows.get(i) == chosen;
            if (known && (marked || dots.size() < MOST_DOTS)) {
                Row row = rows.get(i);
                dots.add(new Dot(row.name(), growth[i], margin[i], front.contains(i), row == chosen,
                        () -> model.rows().selectedProperty().set(row)));
            }
        }
        VBox card = Parts.card(Parts.heading(texts.bind("ui.products.picture")), new ScatterChart(texts, dots));
        if (dots.stream().noneMatch(Dot::chosen)) {
            card.getChildren().add(Parts.quiet(texts.bind("ui.products.picture.without", chosen.name())));
        }
        return card;
    }
}
