package app.tradewind.ui.stock.routes;

import app.tradewind.jobs.routes.RouteBoard.Row;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.RouteDesk.Looked;
import app.tradewind.jobs.routes.shelf.LaneField;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.stock.route.Way;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The products with their ways, the one that is looked at on a day and at a pace, and a lane as it is typed. */
final class RoutesViewModel {

    private final Tasks tasks;
    private final Warehouse warehouse;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();
    /** Days from today, and the power of ten that the pace is multiplied with. */
    private final DoubleProperty ahead = new SimpleDoubleProperty();
    private final DoubleProperty power = new SimpleDoubleProperty();
    private final ObjectProperty<Way> lane = new SimpleObjectProperty<>(Way.DIRECT_MAIL);
    private final Map<LaneField, StringProperty> typed = new EnumMap<>(LaneField.class);
    private RouteDesk desk;
    private LaneForm form;

    RoutesViewModel(Tasks tasks, Warehouse warehouse) {
        this.tasks = tasks;
        this.warehouse = warehouse;
        for (LaneField field : LaneField.values()) {
            typed.put(field, new SimpleStringProperty(""));
        }
        selected.addListener((o, was, is) -> {
            look();
            if (is != null && (was == null || !was.item().market().equals(is.item().market()))) {
                fill();
            }
        });
        ahead.addListener((o, was, is) -> {
            if (Math.round(was.doubleValue()) != Math.round(is.doubleValue())) {
                look();
            }
        });
        power.addListener(o -> look());
        lane.addListener(o -> fill());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    /** The selected product on the day and at the pace of the sliders; {@code null} for none. */
    ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What became of the last saving, {@code null} before one. */
    ReadOnlyObjectProperty<Phrase> toldProperty() {
        return told.getReadOnlyProperty();
    }

    DoubleProperty aheadProperty() {
        return ahead;
    }

    DoubleProperty powerProperty() {
        return power;
    }

    ObjectProperty<Way> laneProperty() {
        return lane;
    }

    StringProperty typedProperty(LaneField field) {
        return typed.get(field);
    }

    /** The day that is looked at. */
    LocalDate day() {
        return desk == null ? LocalDate.EPOCH : desk.board().today().plusDays(Math.round(ahead.get()));
    }

    LocalDate today() {
        return desk == null ? LocalDate.EPOCH : desk.board().today();
    }

    /** Pieces a day that are looked at, {@code NaN} where not known. */
    double pace() {
        return selected.get() == null ? Double.NaN : selected.get().goods().pace().daily() * factor();
    }

    /** @param subject a product and market as boards name them, or empty */
    void open(String subject) {
        tasks.run("routes", Phrase.of("route.task"), warehouse::routes, next -> land(next, subject));
    }

    /** Keeps the lane as it is typed; the ways are worked out anew. */
    void save() {
        if (form == null) {
            return;
        }
        LaneForm next = form;
        for (Map.Entry<LaneField, StringProperty> each : typed.entrySet()) {
            next = next.with(each.getKey(), each.getValue().get() == null ? "" : each.getValue().get());
        }
        LaneForm kept = next;
        tasks.run("save lane", Phrase.of("route.task.save"), progress -> warehouse.saveLane(kept, progress), wrong -> {
            told.set(wrong.orElse(Phrase.of("route.saved")));
            if (wrong.isEmpty()) {
                open(selected.get() == null ? "" : selected.get().item().toString());
            }
        });
    }

    /** Writes an empty freight table to fill in. */
    void template(Path file) {
        tasks.run("lane sheet", Phrase.of("route.task.save"), progress -> {
            warehouse.laneTemplate(file, progress);
            return file;
        }, written -> told.set(Phrase.of("deal.template.written", written.getFileName().toString())));
    }

    /** Takes a filled-in one; the ways are worked out anew. */
    void take(Path file) {
        tasks.run("lane sheet", Phrase.of("route.task.save"), progress -> warehouse.takeLanes(file, progress), wrong -> {
            told.set(wrong.orElse(Phrase.of("route.saved")));
            if (wrong.isEmpty()) {
                open(selected.get() == null ? "" : selected.get().item().toString());
            }
        });
    }

    private void land(RouteDesk next, String subject) {
        Row before = selected.get();
        desk = next;
        String wanted = subject.isEmpty() && before != null ? before.item().toString() : subject;
        rows.setAll(next.board().rows());
        Optional<Row> found = rows.stream().filter(row -> row.item().toString().equals(wanted)).findFirst();
        selected.set(null);
        selected.set(found.orElse(rows.isEmpty() ? null : rows.get(0)));
        long chosen = rows.stream().filter(row -> row.advice().chosen() != null).count();
        state.set(rows.isEmpty() ? Phrase.of("route.state.none")
                : chosen == 0 ? Phrase.of("route.state.no-rates", rows.size()) : Phrase.of("route.state", chosen, rows.size()));
    }

    private double factor() {
        return Math.pow(10, power.get());
    }

    private void look() {
        Row row = selected.get();
        looked.set(row == null || desk == null ? null : desk.look(row, day(), factor()));
    }

    private void fill() {
        Row row = selected.get();
        if (row == null) {
            return;
        }
        told.set(null);
        tasks.run("lane", Phrase.of("route.task"), progress -> warehouse.lane(lane.get(), row.goods().trip().origin(), row.item().market(), progress),
                next -> {
                    form = next;
                    typed.forEach((field, text) -> text.set(next.typed(field)));
                });
    }
}
