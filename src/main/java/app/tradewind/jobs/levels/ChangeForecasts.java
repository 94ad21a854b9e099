package app.tradewind.jobs.levels;

import app.tradewind.advice.Choice;
import app.tradewind.advice.Digest;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Spread;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.track.ChangeStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets and takes back what persons make of the forecast, and judges it once the weeks are over. Each is written
 * to the decision log.
 */
public final class ChangeForecasts {

    /** Weeks ahead that may be changed: as far as an order looks. */
    public static final int HORIZON = 26;

    private static final String SCREEN = "stock";
    private static final double IN_STOCK_ENOUGH = 0.5;
    /** A week is not judged where products that sold more than this share of it were out of stock. */
    private static final double OUT_ENOUGH = 0.1;

    private final PlanLevels plans;
    private final ChangeStore store;
    private final DecisionStore log;

    /** @param plans makes the levels agree */
    public ChangeForecasts(PlanLevels plans, ChangeStore store, DecisionStore log) {
        this.plans = plans;
        this.store = store;
        this.log = log;
    }

    /**
     * One change and what became of it.
     *
     * @param verdict over the weeks that have happened; none of them yet means 0 weeks
     * @param baseline pieces forecast over its weeks before it was set
     * @param changed pieces with it
     */
    public record Judged(ForecastChange change, Verdict verdict, double baseline, double changed) { }

    /** What is wrong with a change that is asked for; empty where it can be set. */
    public Optional<Phrase> problem(Snapshot snapshot, ForecastChange asked) {
        LocalDate first = PlanLevels.firstWeek(snapshot.today());
        if (!new Tree(snapshot).has(asked.node())) {
            return Optional.of(Phrase.of("jobs.levels.problem.node", Said.node(asked.node())));
        }
        if (asked.from().isBefore(first) || asked.to().isBefore(asked.from()) || !asked.to().isBefore(first.plusWeeks(HORIZON))) {
            return Optional.of(Phrase.of("jobs.levels.problem.weeks", first, first.plusWeeks(HORIZON - 1)));
        }
        return asked.said().author().isBlank() ? Optional.of(Phrase.of("jobs.levels.problem.author")) : Optional.empty();
    }

    /**
     * A change that is not stored yet, of whole weeks.
     *
     * @param from any day of the first week
     * @param to any day of the last week
     */
    public static ForecastChange asked(ForecastChange what) {
        return new ForecastChange(0, what.node(), what.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                what.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), what.change(), what.said());
    }

    /**
     * @param asked has no {@link #problem}
     * @param told takes what the person should know of it
     */
    public ForecastChange set(Snapshot snapshot, ForecastChange asked, long seed, List<Phrase> told) {
        ForecastChange change = new ForecastChange(store.next(), asked.node(), asked.from(), asked.to(), asked.change(), asked.said());
        List<ForecastChange> all = new ArrayList<>(snapshot.changes());
        all.add(change);
        LevelPlan plan = plans.with(all, snapshot, HORIZON, seed);
        ForecastChange kept = store.add(change, weeks(plan, change));
        journal(kept, Choice.ADJUSTED);
        told.add(Phrase.of("jobs.levels.told.set", kept.id(), Said.change(kept)));
        List<LocalDate> gaveWay = plan.gaveWay(change);
        if (!gaveWay.isEmpty()) {
            told.add(Phrase.of("jobs.levels.told.gave-way", gaveWay.size(), gaveWay.get(0)));
        }
        return kept;
    }

    private static List<ForecastChange.Week> weeks(LevelPlan plan, ForecastChange change) {
        int[] members = plan.tree().members(change.node());
        Spread spread = plan.changed().spread();
        double[] naive = Weeks.of(plan.tree().histories()).naive(members, HORIZON);
        List<ForecastChange.Week> weeks = new ArrayList<>();
        for (LocalDate week = change.from(); !week.isAfter(change.to()); week = week.plusWeeks(1)) {
            int step = (int) ChronoUnit.WEEKS.between(plan.firstWeek(), week);
            double baseline = 0;
            double changed = 0;
            for (int member : members) {
                baseline += plan.means()[member][step];
                changed += spread.mean()[member][step];
            }
            weeks.add(new ForecastChange.Week(week, baseline, changed, naive[step]));
        }
        return weeks;
    }

    /** Takes one back. @return it, or empty where none of this number stands */
    public Optional<ForecastChange> remove(long id) {
        Optional<ForecastChange> standing = store.list().stream().filter(one -> one.id() == id && one.stands()).findFirst();
        standing.filter(one -> store.remove(id, Instant.now())).ifPresent(one -> journal(one, Choice.DISMISSED));
        return standing;
    }

    private void journal(ForecastChange change, Choice choice) {
        Phrase headline = Phrase.of(choice == Choice.ADJUSTED ? "jobs.levels.logged.set" : "jobs.levels.logged.removed", Said.change(change));
        Bilingual text = new Bilingual(Words.in(Lang.EN).say(headline), Words.in(Lang.ZH).say(headline));
        String digest = new Digest().add(change.id()).add(change.node().toString()).add(change.toString()).hex();
        log.add(new Decision(Instant.now(), SCREEN, Words.in(Lang.EN).say(Said.node(change.node())),
                new Decision.Advised(headline.code(), text, digest), new Decision.Answer(choice,
                choice == Choice.ADJUSTED ? Words.in(Lang.EN).say(Said.amount(change.change())) : "",
                change.said().author().isBlank() ? change.said().comment() : change.said().author() + ": " + change.said().comment())));
    }

    /** All that were ever set, the latest first, taken back or not. */
    public List<Judged> list(Snapshot snapshot) {
        Tree tree = new Tree(snapshot);
        Map<Long, List<ForecastChange.Week>> weeks = store.weeks();
        List<Judged> judged = new ArrayList<>();
        for (ForecastChange change : store.list()) {
            List<Verdict.Week> seen = new ArrayList<>();
            double baseline = 0;
            double changed = 0;
            for (ForecastChange.Week week : weeks.getOrDefault(change.id(), List.of())) {
                baseline += week.baseline();
                changed += week.changed();
                seen.add(new Verdict.Week(week.changed(), week.baseline(), week.naive(), sold(tree, tree.members(change.node()), week.week())));
            }
            judged.add(0, new Judged(change, Verdict.of(seen), baseline, changed));
        }
        return judged;
    }

    /** {@code NaN} where the week is not over, or too much of it was out of stock. */
    private static double sold(Tree tree, int[] members, LocalDate week) {
        double sold = 0;
        double wanted = 0;
        double out = 0;
        boolean known = false;
        for (int member : members) {
            SalesHistory history = tree.histories().get(member);
            int at = (int) ChronoUnit.WEEKS.between(history.firstWeek(), week);
            if (at >= 0 && at < history.weeks()) {
                double usual = Arrays.stream(history.units()).average().orElse(0);
                known = true;
                sold += Math.max(0, history.units()[at]);
                wanted += usual;
                out += history.stocked()[at] < IN_STOCK_ENOUGH ? usual : 0;
            }
        }
        return known && !(out > OUT_ENOUGH * wanted) ? sold : Double.NaN;
    }
}
