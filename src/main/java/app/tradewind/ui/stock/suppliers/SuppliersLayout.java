package app.tradewind.ui.stock.suppliers;

import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.jobs.suppliers.SupplierBoard;
import app.tradewind.stock.supply.EtaAdvice;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.stock.supply.SupplierScore;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where everything on Suppliers stands: under way, suppliers with their weights, swings. */
final class SuppliersLayout extends VBox {

    private static final double FIELD = 96;
    private static final double FEW = 5.2 * RowTable.ROW;

    final Label state = new Label();
    final Label problem = new Label();
    final Button work;
    final Button write;
    final CheckBox advised = new CheckBox();
    final VBox told = new VBox();
    final RowTable<ArrivalBoard.Row> arrivals;
    final RowTable<SupplierScore> scores;
    final RowTable<SupplierBoard.Swing> swings;
    final Map<SupplierCriterion, TextField> fields = new EnumMap<>(SupplierCriterion.class);
    private final Texts texts;

    SuppliersLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        work = Parts.button(texts.bind("supply.rank"), () -> { });
        work.setId("suppliers-work");
        write = Parts.primary(texts.bind("supply.order.write"), () -> { });
        write.setId("suppliers-write");
        advised.textProperty().bind(texts.bind("supply.order.all-advised"));
        advised.setId("suppliers-advised");
        problem.getStyleClass().add("problem");
        problem.setId("suppliers-problem");
        arrivals = arrivals();
        scores = scores();
        swings = swings();
        VBox all = new VBox(card("supply.heading.under-way", arrivals), rated(), card("supply.heading.swings", swings));
        all.getStyleClass().add("screen-column");
        all.setSpacing(12);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("supply.title")), state, advised, write), told, Parts.scroll(all));
    }

    private VBox card(String heading, RowTable<?> table) {
        VBox card = Parts.card(Parts.heading(texts.bind(heading)), table);
        card.getStyleClass().add("list-card");
        card.setMinHeight(USE_PREF_SIZE);
        table.getStyleClass().add("tight");
        table.setPrefHeight(FEW);
        table.setMinHeight(FEW);
        table.setPlaceholder(Parts.quiet(texts.bind("supply.table.none")));
        return card;
    }

    private VBox rated() {
        HBox line = new HBox();
        line.getStyleClass().add("levels-line");
        for (SupplierCriterion criterion : SupplierCriterion.values()) {
            TextField field = new TextField();
            field.setId("supplier-weight-" + criterion.id());
            field.setPrefWidth(FIELD);
            field.setPromptText(Figures.in(texts.lang()).decimal(criterion.usual(), 0));
            field.accessibleTextProperty().bind(texts.bind(criterion.title()));
            fields.put(criterion, field);
            line.getChildren().add(new VBox(Parts.label(texts.bind(criterion.title()), "quiet"), field));
        }
        line.getChildren().add(work);
        VBox card = card("supply.heading.suppliers", scores);
        card.getChildren().add(1, line);
        card.getChildren().add(2, problem);
        card.getChildren().add(Parts.quiet(texts.bind("supply.scores.hint")));
        return card;
    }

    private RowTable<ArrivalBoard.Row> arrivals() {
        RowTable<ArrivalBoard.Row> table = new RowTable<>(texts);
        table.setId("suppliers-arrivals");
        table.nodes("supply.column.state", 84, Pill::new, (pill, row) -> pill.set(texts.say(status(row.advice().status())), tone(row.advice().status())));
        table.nodes("ui.prices.column.product", 190, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        table.words("supply.column.order", 112, row -> row.advice().subject());
        table.nodes("supply.column.lane", 190, Label::new, (label, row) -> told(label, lane(row.advice().under().first().lane())));
        table.figures("supply.column.p50", 72, row -> row.advice().window() == null ? Figures.NONE : day(row.advice().window().p50()));
        table.figures("supply.column.p90", 72, row -> row.advice().window() == null ? Figures.NONE : day(row.advice().window().p90()));
        table.figures("supply.column.due", 72, row -> row.advice().due() == null ? Figures.NONE : day(row.advice().due().day()));
        table.figures("supply.column.chance", 62, row -> row.advice().due() == null ? Figures.NONE : share(row.advice().due().chance()));
        table.figures("supply.column.stake", 90, row -> row.loss().stake() == null ? texts.say("ui.unknown") : texts.figures().wholeMoney(row.loss().stake()));
        table.figures("supply.column.journeys", 90, row -> row.advice().time() == null ? Figures.NONE
                : texts.say("supply.journeys", row.advice().time().own(), row.advice().time().all()));
        return table;
    }

    private RowTable<SupplierScore> scores() {
        RowTable<SupplierScore> table = new RowTable<>(texts);
        table.setId("suppliers-scores");
        table.figures("supply.column.rank", 40, row -> row.standing().rank() == 0 ? Figures.NONE : texts.figures().whole(row.standing().rank()));
        table.words("supply.column.supplier", 170, SupplierScore::supplier).getStyleClass().add("strong");
        table.figures("supply.column.score", 58, row -> decimal(row.score(), 0));
        table.figures("supply.column.range", 80, row -> Double.isNaN(row.standing().lo()) ? Figures.NONE
                : decimal(row.standing().lo(), 0) + "–" + decimal(row.standing().hi(), 0));
        table.figures("supply.column.firm", 86, row -> share(row.standing().same()));
        table.figures("supply.column.first", 62, row -> share(row.standing().first()));
        table.figures("supply.criterion.on-time", 72, row -> share(row.record().onTime().value()));
        table.figures("supply.column.lead", 84, row -> decimal(row.record().lead().mean(), 0));
        table.figures("supply.column.lead90", 80, row -> decimal(row.record().lead().p90(), 0));
        table.figures("supply.column.missing", 72, row -> share(row.record().missing().value()));
        table.figures("supply.column.trend", 88, row -> share(row.record().priceTrend().value()));
        table.figures("supply.column.defects", 72, row -> share(row.record().defects().value()));
        table.figures("supply.column.lines", 56, row -> texts.figures().whole(row.record().lines()));
        return table;
    }

    private RowTable<SupplierBoard.Swing> swings() {
        RowTable<SupplierBoard.Swing> table = new RowTable<>(texts);
        table.setId("suppliers-swings");
        table.words("ui.prices.column.product", 190, SupplierBoard.Swing::name).getStyleClass().add("strong");
        table.words("supply.order.sku", 84, SupplierBoard.Swing::sku);
        table.figures("supply.column.past", 100, row -> decimal(row.past(), 1));
        table.figures("supply.column.advised", 84, row -> decimal(row.advised(), 1));
        table.nodes("supply.column.meaning", 600, Label::new, (label, row) -> told(label, texts.say(row.meaning())));
        return table;
    }

    /** A text that may be longer than its column, whole under the pointer. */
    private static void told(Label label, String text) {
        label.setText(text);
        label.setTooltip(new Tooltip(text));
    }

    /** As the file says it, in its own words; the market stands beside the product. */
    private static String lane(Shipment.Lane lane) {
        return Stream.of(lane.from(), lane.mode(), lane.carrier()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String day(LocalDate day) {
        return texts.figures().day(day);
    }

    private String share(double share) {
        return Double.isNaN(share) ? Figures.NONE : texts.figures().percent(share);
    }

    private String decimal(double value, int digits) {
        return Double.isNaN(value) ? Figures.NONE : texts.figures().decimal(value, digits);
    }

    private static String status(EtaAdvice.Status status) {
        return switch (status) {
            case IN_TIME -> "supply.status.in-time";
            case MAY_BE_LATE -> "supply.status.may-be-late";
            case LATE -> "supply.status.late";
            case OVERDUE -> "supply.status.overdue";
            case UNKNOWN -> "supply.status.unknown";
        };
    }

    private static Tone tone(EtaAdvice.Status status) {
        return switch (status) {
            case IN_TIME -> Tone.GOOD;
            case MAY_BE_LATE -> Tone.WARN;
            case LATE, OVERDUE -> Tone.BAD;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
