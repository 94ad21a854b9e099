package app.tradewind.ui.limits;

import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.ui.support.Planner;
import app.tradewind.ui.support.bounds.LimitForm;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The forms of shop and markets, saved together, and the bounds of single products. */
final class LimitsViewModel {

    /** What may be told of a market or the shop, in the order of the columns. */
    static final List<Kind> WIDE = List.of(Kind.STEP, Kind.MARGIN, Kind.RIVAL_LEAST, Kind.RIVAL_MOST, Kind.CARRYING);

    private final Tasks tasks;
    private final Supplier<Planner> planner;
    private final Runnable saved;
    private final ObservableList<LimitForm> forms = FXCollections.observableArrayList();
    private final ObservableList<PriceLimit> products = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private LimitsBoard board;

    LimitsViewModel(Tasks tasks, Supplier<Planner> planner, Runnable saved) {
        this.tasks = tasks;
        this.planner = planner;
        this.saved = saved;
    }

    /** The shop's first, then one a market. */
    ObservableList<LimitForm> forms() {
        return forms;
    }

    ObservableList<PriceLimit> products() {
        return products;
    }

    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, {@code null} where nothing is. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    LimitsBoard board() {
        return board;
    }

    /** Loads the bounds, unless something is typed that is not saved. */
    void open() {
        if (wishes().isEmpty()) {
            tasks.run("limits", Phrase.of("limits.task"), planner.get()::limits, this::land);
        }
    }

    void save() {
        List<LimitWish> wishes = wishes();
        if (wishes.isEmpty()) {
            return;
        }
        tasks.run("save limits", Phrase.of("limits.task"), progress -> planner.get().limit(wishes, progress), told -> {
            problem.set(told.done() ? null : told.words().get(0));
            if (told.done()) {
                forms.clear();
                saved.run();
                open();
            }
        });
    }

    private List<LimitWish> wishes() {
        return forms.stream().flatMap(form -> form.wishes().stream()).toList();
    }

    private void land(LimitsBoard next) {
        board = next;
        List<LimitForm> all = new ArrayList<>(List.of(new LimitForm(next, "", "", WIDE)));
        next.markets().keySet().forEach(market -> all.add(new LimitForm(next, "", market, WIDE)));
        forms.setAll(all);
        products.setAll(next.ofProducts());
        long typed = next.limits().told().stream().filter(PriceLimit::byHand).count();
        state.set(Phrase.of("limits.state", typed, next.limits().told().size() - typed));
    }
}
