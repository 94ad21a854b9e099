package app.tradewind.ui.stock.service;

import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.jobs.shop.ShopForm;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.stock.policy.ServicePlan.Way;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.ShopShelf;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The form of the shop's rules: what is typed, what is wrong with it, and saving it. */
final class ServiceViewModel {

    private final Tasks tasks;
    private final ShopShelf warehouse;
    private final Runnable saved;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.ONE);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.CYCLE_SERVICE);
    private final ReadOnlyObjectWrapper<ServiceBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));

    /**
     * One field.
     *
     * @param problem what is wrong with it, {@code null} where nothing is or nobody has looked
     */
    record Field(StringProperty typed, ReadOnlyObjectWrapper<Phrase> problem) { }

    /** @param saved told when the rules are in the workspace */
    ServiceViewModel(Tasks tasks, ShopShelf warehouse, Runnable saved) {
        this.tasks = tasks;
        this.warehouse = warehouse;
        this.saved = saved;
        List<String> names = new ArrayList<>(ServiceClass.names());
        names.addAll(List.of(ShopForm.LEVEL, ShopForm.HOLDING, ShopForm.ORDER, ShopForm.LINE));
        for (String name : names) {
            Field field = new Field(new SimpleStringProperty(""), new ReadOnlyObjectWrapper<>());
            // What is marked is unmarked as soon as it is right; nobody is told off in the middle of a word.
            field.typed().addListener((o, was, is) -> {
                if (field.problem().get() != null) {
                    look(name);
                }
            });
            fields.put(name, field);
        }
        way.addListener((o, was, is) -> fields.values().forEach(field -> field.problem().set(null)));
    }

    Field field(String name) {
        return fields.get(name);
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** The classes as they are in the workspace, {@code null} until they are known. */
    ReadOnlyObjectProperty<ServiceBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Loads the rules, unless something is typed that is not saved. */
    void open() {
        if (board.get() == null || form().equals(ShopForm.of(board.get().rules(), board.get().home()))) {
            tasks.run("service", Phrase.of("stock.task.service"), warehouse::service, this::land);
        }
    }

    /** Levels to begin with, into the fields of the classes. */
    void suggest() {
        ServicePlan.suggested().forEach((name, level) -> field(name).typed().set(
                BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString()));
    }

    /** @return the first field that is not fine; empty where the rules are being saved */
    Optional<String> save() {
        if (board.get() == null) {
            return Optional.empty();
        }
        List<String> wrong = fields.keySet().stream().filter(name -> !look(name)).toList();
        if (!wrong.isEmpty()) {
            return Optional.of(wrong.get(0));
        }
        ShopForm form = form();
        tasks.run("save service", Phrase.of("stock.task.service.save"), progress -> {
            warehouse.keep(form.rules(), progress);
            return warehouse.service(progress);
        }, now -> {
            land(now);
            saved.run();
        });
        return Optional.empty();
    }

    /** Looks at what is typed into a field: is it fine? */
    boolean look(String name) {
        Phrase problem = board.get() == null ? null : form().problem(name).orElse(null);
        field(name).problem().set(problem);
        return problem == null;
    }

    private ShopForm form() {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((name, field) -> typed.put(name, field.typed().get().strip()));
        return new ShopForm(way.get(), measure.get(), typed, board.get().home());
    }

    private void land(ServiceBoard next) {
        board.set(next);
        ShopForm form = ShopForm.of(next.rules(), next.home());
        way.set(form.way());
        measure.set(form.measure());
        fields.forEach((name, field) -> field.typed().set(form.typed().get(name)));
        int known = next.classes().stream().mapToInt(ServiceBoard.ClassRow::items).sum();
        state.set(Phrase.of("stock.service.state", known, next.unknown(),
                Phrase.of(Double.isNaN(next.rules().holdingRate()) ? "stock.service.holding-unknown" : "stock.service.holding-known",
                        Double.isNaN(next.rules().holdingRate()) ? 0 : next.rules().holdingRate())));
    }
}
