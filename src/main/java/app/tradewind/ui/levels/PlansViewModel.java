package app.tradewind.ui.levels;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.plans.Promotion.Offer;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.forecast.level.Node;
import app.tradewind.jobs.levels.LevelsBoard.Row;
import app.tradewind.ui.support.Planner;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Promotions and prices of the selected row: what is planned, what is typed, and what the last word did to the forecast. */
final class PlansViewModel {

    private static final int WEEKS_BACK = 104;
    private static final int WEEKS_AHEAD = 52;
    private static final int TO_SUNDAY = 6;
    private static final double A_PIECE = 0.5;

    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    final StringProperty kind = new SimpleStringProperty("");
    final StringProperty discount = new SimpleStringProperty("");
    final StringProperty price = new SimpleStringProperty("");
    private final Tasks tasks;
    private final Planner planner;
    private final ObservableValue<Row> selected;
    private final Runnable again;
    private final ObservableList<LocalDate> weeks = FXCollections.observableArrayList();
    private final ObservableList<PlannedWeeks> plans = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper priced = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PlannedWeeks> changing = new ReadOnlyObjectWrapper<>();
    /** The row as it was when something was planned, until the new forecast has come. */
    private Row before;

    /** @param again makes everything anew once a plan is kept */
    PlansViewModel(Tasks tasks, Planner planner, ObservableValue<Row> selected, Runnable again) {
        this.tasks = tasks;
        this.planner = planner;
        this.selected = selected;
        this.again = again;
        selected.addListener((o, was, is) -> land(was, is));
    }

    /** Mondays that may be told: promotions that are over teach what those to come will do. */
    ObservableList<LocalDate> weeks() {
        return weeks;
    }

    /** What is planned of all that the selected row stands for. */
    ObservableList<PlannedWeeks> plans() {
        return plans;
    }

    /** What became of the last thing asked for, or what is wrong with it; {@code null} for nothing. */
    ReadOnlyObjectWrapper<Phrase> toldProperty() {
        return told;
    }

    ReadOnlyBooleanWrapper busyProperty() {
        return busy;
    }

    /** Whether a price can be told: of one product alone. */
    ReadOnlyBooleanWrapper pricedProperty() {
        return priced;
    }

    /** The plan that is being changed, or {@code null} while a new one is typed. */
    ReadOnlyObjectWrapper<PlannedWeeks> changingProperty() {
        return changing;
    }

    /** Whether plans can be made for what is selected: sales name no channel. */
    static boolean plannable(Row row) {
        return row != null && row.plans().reach() != null;
    }

    private void land(Row was, Row is) {
        if (is == null) {
            plans.clear();
            return;
        }
        LocalDate first = is.fan() == null ? is.history().week(is.history().weeks()) : is.fan().firstWeek();
        if (weeks.isEmpty() || !weeks.get(WEEKS_BACK).equals(first)) {
            weeks.setAll(IntStream.range(-WEEKS_BACK, WEEKS_AHEAD).mapToObj(first::plusWeeks).toList());
            from.set(first);
            to.set(first);
        }
        plans.setAll(is.plans().standing());
        priced.set(plannable(is) && !is.plans().reach().sku().isEmpty());
        Node node = was == null ? null : was.node();
        if (before != null && before.node().equals(is.node())) {
            told.set(effect(sum(before), sum(is), is));
            before = null;
        } else if (!is.node().equals(node)) {
            told.set(null);
            stop();
        }
    }

    private static Phrase effect(double was, double is, Row row) {
        int drawn = row.fan() == null ? 0 : row.fan().mean().length;
        return Math.abs(is - was) < A_PIECE ? Phrase.of("odd.form.no-effect", drawn) : Phrase.of("odd.form.effect", drawn, was, is);
    }

    private static double sum(Row row) {
        return row.fan() == null ? 0 : Arrays.stream(row.fan().mean()).sum();
    }

    /** Writes a plan into the fields; saving puts what stands there then in its place. */
    void change(PlannedWeeks one) {
        changing.set(one);
        from.set(monday(one.plan().from()));
        to.set(monday(one.plan().to()));
        Offer offer = one.plan().offer();
        kind.set(offer.kind());
        discount.set(offer.discount() == null ? "" : BigDecimal.valueOf(offer.discount()).movePointRight(2).stripTrailingZeros().toPlainString() + " %");
        price.set(offer.price() == null ? "" : offer.price().amount().toPlainString());
    }

    /** Leaves the plan that is being changed as it is. */
    void stop() {
        changing.set(null);
        kind.set("");
        discount.set("");
        price.set("");
    }

    /** Keeps what is typed, for the selected row or in the place of the plan that is being changed. */
    void save() {
        Row row = selected.getValue();
        Optional<Phrase> problem = problem(row);
        if (problem.isPresent()) {
            told.set(problem.get());
            return;
        }
        PlannedWeeks instead = changing.get();
        Promotion asked = new Promotion(instead == null ? row.plans().reach() : instead.plan().reach(), from.get(),
                to.get().plusDays(TO_SUNDAY), offer(instead));
        run(progress -> planner.plan(asked, instead == null ? 0 : instead.id(), progress));
    }

    private Optional<Phrase> problem(Row row) {
        boolean blank = kind.get().isBlank() && discount.get().isBlank() && price.get().isBlank();
        return !plannable(row) ? Optional.of(Phrase.of("odd.form.problem.channel"))
                : blank ? Optional.of(Phrase.of("odd.form.problem.offer"))
                : to.get().isBefore(from.get()) ? Optional.of(Phrase.of("odd.form.problem.weeks"))
                : !discount.get().isBlank() && PlanTyped.discount(discount.get()).isEmpty() ? Optional.of(Phrase.of("odd.form.problem.discount"))
                : !price.get().isBlank() && PlanTyped.price(price.get()).isEmpty() ? Optional.of(Phrase.of("odd.form.problem.price"))
                : Optional.empty();
    }

    /** A price alone is no promotion; a share of the week that was told before stays. */
    private Offer offer(PlannedWeeks instead) {
        boolean promoted = !kind.get().isBlank() || !discount.get().isBlank();
        Double share = !promoted ? null : instead == null || instead.plan().offer().share() == null ? Double.valueOf(1) : instead.plan().offer().share();
        Money asked = price.get().isBlank() ? null : new Money(PlanTyped.price(price.get()).orElseThrow(), Money.UNNAMED);
        return new Offer(kind.get().strip(), share, discount.get().isBlank() ? null : PlanTyped.discount(discount.get()).orElseThrow(), asked);
    }

    /** Takes one back. */
    void takeBack(PlannedWeeks one) {
        run(progress -> {
            planner.unplan(one.id(), progress);
            return new Planner.Told(true, List.of());
        });
    }

    private void run(Job<Planner.Told> job) {
        before = selected.getValue();
        busy.set(true);
        tasks.run("plan promotion", Phrase.of("odd.form.task"), job, answer -> {
            busy.set(false);
            if (answer.done()) {
                stop();
                again.run();
            } else {
                before = null;
                told.set(answer.words().get(0));
            }
        }, this::ended, this::ended);
    }

    private void ended() {
        before = null;
        busy.set(false);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
