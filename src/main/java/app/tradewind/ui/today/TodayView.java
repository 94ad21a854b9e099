package app.tradewind.ui.today;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.TodayBoard.Item;
import app.tradewind.ui.charts.StockPictures;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Binds Today: the board the frame has loaded, the list, and the drawer that explains the selected line. */
public final class TodayView implements Page {

    private final Desk desk;
    private final TodayViewModel model = new TodayViewModel();
    private final TodayLayout layout;

    public TodayView(Desk desk) {
        this.desk = desk;
        this.layout = new TodayLayout(desk, this::goThere);
        layout.title.textProperty().bind(Bindings.createStringBinding(
                () -> model.dayProperty().get() == null ? desk.texts().say("ui.rail.today")
                        : desk.texts().figures().longDay(model.dayProperty().get()),
                model.dayProperty(), desk.texts().langProperty()));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.list.setItems(model.items());
        layout.list.setCellFactory(any -> new ItemCell(desk.texts()));
        layout.list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> choose(is));
        layout.list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                goThere();
            }
        });
        layout.list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                goThere();
            }
        });
        layout.open.disableProperty().bind(model.selectedProperty().isNull());
        BooleanBinding empty = Bindings.isEmpty(model.items());
        Parts.shownWhile(layout.list, empty.not());
        Parts.shownWhile(layout.nothing, model.loadedProperty().and(empty).and(model.stockedProperty()));
        Parts.shownWhile(layout.first, model.loadedProperty().and(empty).and(model.stockedProperty().not()));
        model.selectedProperty().addListener((o, was, is) -> explain(is));
        desk.todayProperty().addListener((o, was, is) -> land());
        land();
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.select(subject);
        explain(model.selectedProperty().get());
    }

    private void land() {
        if (desk.todayProperty().get() != null) {
            model.land(desk.todayProperty().get());
            layout.list.getSelectionModel().select(model.selectedProperty().get());
            desk.tasks().run("today stock", Phrase.of("ui.task.stock"), desk.source()::stock, board -> {
                model.landStock(board);
                explain(model.selectedProperty().get());
            });
        }
    }

    private void choose(Item item) {
        if (item != null) {
            model.selectedProperty().set(item);
        }
    }

    private void explain(Item item) {
        if (layout.getScene() == null) {
            return;
        }
        desk.questionProperty().set(item == null ? null
                : new Question(item.advice(), item.screen(), Named.product(item.name(), item.item()), picture(item)));
    }

    /** An order is shown with the demand it is for. */
    private List<Node> picture(Item item) {
        return item.screen() != Screen.STOCK ? List.of() : model.stockRow(item)
                .map(row -> StockPictures.of(desk.texts(), model.dayProperty().get(), row, List.of(), List.of()).subList(0, 1)).orElse(List.of());
    }

    private void goThere() {
        Item item = model.selectedProperty().get();
        if (item != null) {
            desk.placeProperty().set(new Place(item.screen().name().toLowerCase(Locale.ROOT), item.advice().subject()));
        }
    }
}
