package app.tradewind.ui.stock.places;

import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.PlacesBoard.Stand;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.words.Phrase;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of Places: the table, and under it what a person may say of places, ways and factories. */
final class PlacesLayout extends VBox {

    private static final double PLACE = 150;
    private static final double SHORT = 84;

    final Label state = new Label();
    final Label problem = new Label();
    final RowTable<Row> table;
    final ComboBox<String> from = new ComboBox<>();
    final ComboBox<String> to = new ComboBox<>();
    final ComboBox<PlaceKind> kind = new ComboBox<>();
    final TextField days;
    final TextField cost;
    final TextField country;
    final TextField share;
    final Button keepWay;
    final Button keepKind;
    final Button keepFactory;
    private final Texts texts;

    PlacesLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        table = new RowTable<>(texts);
        table.setId("places-table");
        table.getStyleClass().add("tight");
        table.setPlaceholder(new EmptyPanel(texts, Feather.PACKAGE, Phrase.of("levers.empty.places"), Phrase.of("levers.empty.places.hint")));
        table.words("ui.stock.column.product", 140, Row::name).getStyleClass().add("strong");
        table.words("places.column.where", 290, this::where);
        table.figures("places.column.cover", 76, this::least);
        table.words("places.column.move", 76, this::moves).getStyleClass().add("strong");
        table.figures("places.column.more", 52, row -> row.moves().isEmpty() ? Figures.NONE
                : texts.figures().signed(row.moves().stream().mapToDouble(move -> move.load().more()).sum(), 0));
        days = field("places-days", "places.field.days", SHORT);
        cost = field("places-cost", "places.field.cost", 104);
        country = field("places-country", "places.field.country", SHORT);
        share = field("places-share", "places.field.share", SHORT);
        from.setId("places-from");
        to.setId("places-to");
        kind.setId("places-kind");
        from.setPrefWidth(PLACE);
        to.setPrefWidth(PLACE);
        kind.getItems().setAll(PlaceKind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(PlaceKind one) {
                return one == null ? "" : texts.say(one.said());
            }

            @Override
            public PlaceKind fromString(String text) {
                return kind.getValue();
            }
        });
        keepKind = button("places-keep-kind");
        keepWay = button("places-keep-way");
        keepFactory = button("places-keep-factory");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("places.title")), state), card, form());
    }

    private TextField field(String id, String code, double width) {
        TextField field = Typing.line(texts, id, code);
        field.setPrefWidth(width);
        return field;
    }

    private Button button(String id) {
        Button button = Parts.button(texts.bind("places.keep"), () -> { });
        button.setId(id);
        return button;
    }

    private VBox form() {
        HBox first = line(named("places.field.from", from), named("places.field.kind", kind), keepKind,
                Parts.spring(), named("places.field.country.name", country), named("places.field.share.name", share), keepFactory);
        HBox second = line(named("places.field.to", to), named("places.field.days.name", days), named("places.field.cost.name", cost), keepWay);
        VBox form = Parts.card(Parts.quiet(texts.bind("places.hint")), first, second, problem);
        form.setMinHeight(USE_PREF_SIZE);
        return form;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("levels-line");
        return line;
    }

    private VBox named(String code, Node field) {
        return new VBox(Parts.label(texts.bind(code), "field-name"), field);
    }

    private String where(Row row) {
        return row.stands().stream().map(stand -> stand.place() + " " + (stand.onHand() == null ? "?" : texts.figures().whole(stand.onHand())))
                .collect(Collectors.joining(" · "));
    }

    /** Weeks that the place lasts that runs out first. */
    private String least(Row row) {
        double least = row.stands().stream().mapToDouble(Stand::cover).filter(cover -> !Double.isNaN(cover)).min().orElse(Double.NaN);
        return Double.isNaN(least) ? Figures.NONE : texts.say("places.weeks", least);
    }

    private String moves(Row row) {
        return row.moves().isEmpty() ? Figures.NONE : row.moves().stream()
                .map(move -> texts.say("places.moved", move.load().pieces(), move.from(), move.to())).collect(Collectors.joining("; "));
    }
}
