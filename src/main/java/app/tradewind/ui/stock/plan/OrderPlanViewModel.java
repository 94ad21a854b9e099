package app.tradewind.ui.stock.plan;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.LeftOut;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Missing;
import app.tradewind.jobs.orderplan.OrderPlanSaid;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** An order plan as the window shows it, and the figures it was asked under. It is made when a person asks for it. */
final class OrderPlanViewModel {

    private static final String SLOT = "order plan";

    private final Tasks tasks;
    private final Load load;
    private final Map<PlanField, StringProperty> typed = new EnumMap<>(PlanField.class);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Advised> week = FXCollections.observableArrayList();
    private final ObservableList<LeftOut> leftOut = FXCollections.observableArrayList();
    private final ObservableList<Missing> missing = FXCollections.observableArrayList();
    private final ObjectProperty<Advised> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ORDERS);
    private final ReadOnlyObjectWrapper<OrderPlanBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("plan.state.ask"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** What stands under the curve. */
    enum Shown { ORDERS, WEEK, LEFT_OUT, MISSING, ASSUMED }

    /** Makes the plan, off the window's thread. */
    interface Load {
        OrderPlanBoard with(Map<PlanField, String> typed, Progress progress) throws Exception;
    }

    OrderPlanViewModel(Tasks tasks, Load load) {
        this.tasks = tasks;
        this.load = load;
        for (PlanField field : PlanField.values()) {
            typed.put(field, new SimpleStringProperty(""));
        }
    }

    StringProperty typedProperty(PlanField field) {
        return typed.get(field);
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Products and markets that the plan orders this week, or holds back. */
    ObservableList<Advised> week() {
        return week;
    }

    ObservableList<LeftOut> leftOut() {
        return leftOut;
    }

    ObservableList<Missing> missing() {
        return missing;
    }

    ObjectProperty<Advised> selectedProperty() {
        return selected;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** The plan, {@code null} until one is made. */
    ReadOnlyObjectProperty<OrderPlanBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with what is typed, {@code null} for nothing. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Makes a plan under what is typed.
     *
     * @return the first figure that cannot be read, empty where the plan is being made
     */
    Optional<PlanField> work() {
        Map<PlanField, String> asked = new EnumMap<>(PlanField.class);
        typed.forEach((field, text) -> asked.put(field, text.get()));
        try {
            PlanField.read(asked, Money.UNNAMED);
        } catch (PlanField.Unreadable e) {
            problem.set(e.said());
            return Optional.of(e.field());
        }
        problem.set(null);
        running.set(true);
        tasks.run(SLOT, Phrase.of("plan.task"), progress -> load.with(asked, progress), this::land,
                () -> running.set(false), () -> running.set(false));
        return Optional.empty();
    }

    /** Ends the search; the plan made before stays. */
    void stop() {
        tasks.cancel(SLOT);
    }

    private void land(OrderPlanBoard next) {
        running.set(false);
        board.set(next);
        lines.setAll(next.lines());
        week.setAll(next.advised().stream().filter(OrderPlanViewModel::toDecide).toList());
        leftOut.setAll(next.gaps().leftOut());
        missing.setAll(next.gaps().missing());
        state.set(OrderPlanSaid.of(next).get(0));
    }

    /** Ordered now, or asked for by the usual advice and not ordered now. */
    private static boolean toDecide(Advised row) {
        return row.advice().order() != null && (row.advice().order().quantity() > 0
                || row.advice().why().reasons().stream().anyMatch(part -> part.what().code().equals("plan.reason.plan") && part.amount() < 0));
    }

    /** Sentences beside the curve. */
    static List<Phrase> said(OrderPlanBoard board) {
        List<Phrase> said = new ArrayList<>();
        if (!Double.isNaN(board.sum().possible())) {
            said.add(Phrase.of("plan.said.possible", board.sum().possible()));
        }
        said.addAll(OrderPlanSaid.money(board));
        said.addAll(OrderPlanSaid.ends(board));
        if (CashCurve.drawn(board.weeks()).size() < board.weeks().size()) {
            Money cash = board.weeks().get(board.weeks().size() - 1).cash();
            said.add(cash == null ? Phrase.of("plan.said.grows.spent")
                    : Phrase.of("plan.said.grows", cash.toDouble(), cash.currency().getCurrencyCode(), board.weeks().size()));
        }
        return said;
    }
}
