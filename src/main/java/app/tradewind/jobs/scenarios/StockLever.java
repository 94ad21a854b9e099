package app.tradewind.jobs.scenarios;

import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person may move in an own scenario of deliveries and demand, several at once, and how it is written. */
public enum StockLever {
    LATE, DEMAND, COST, RATE, DUTY, FREIGHT, CLOSED, CLOSED_WEEKS;

    private static final Pattern TIME = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s*(d|days?|天|w|weeks?|周)?", Pattern.CASE_INSENSITIVE);
    private static final Map<StockLever, ScenarioPart> PARTS = Map.of(COST, ScenarioPart.COST, RATE, ScenarioPart.RATE,
            DUTY, ScenarioPart.DUTY, FREIGHT, ScenarioPart.FREIGHT);
    private static final double DAYS_A_WEEK = 7;
    private static final double MOST_WEEKS = 52;
    private static final double USUAL_WEEKS = 6;

    /** What is typed cannot be read. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final StockLever lever;
        private final transient Phrase said;

        Unreadable(StockLever lever, Phrase said) {
            super(said.code());
            this.lever = lever;
            this.said = said;
        }

        public StockLever lever() {
            return lever;
        }

        /** What to say, with how to write it. */
        public Phrase said() {
            return said;
        }
    }

    /** What it is called. */
    public Phrase title() {
        return Phrase.of(switch (this) {
            case LATE -> "levers.lever.late";
            case DEMAND -> "levers.lever.demand";
            case COST -> "scenario.part.cost";
            case RATE -> "scenario.part.rate";
            case DUTY -> "levers.lever.duty";
            case FREIGHT -> "scenario.part.freight";
            case CLOSED -> "levers.lever.closed";
            case CLOSED_WEEKS -> "levers.lever.closed-weeks";
        });
    }

    /** What it may look like. */
    public Phrase sample() {
        return Phrase.of(switch (this) {
            case LATE -> "levers.sample.late";
            case DEMAND -> "supply.whatif.sample.demand";
            case COST -> "scenario.sample.cost";
            case RATE -> "scenario.sample.rate";
            case DUTY -> "scenario.sample.duty";
            case FREIGHT -> "scenario.sample.freight";
            case CLOSED -> "levers.mode.none";
            case CLOSED_WEEKS -> "levers.sample.closed-weeks";
        });
    }

    /**
     * What is typed as a scenario. Lateness is in days unless weeks are written, a closure in weeks unless days are;
     * without its length it lasts six weeks.
     *
     * @param typed a blank leaves things as they are
     * @return empty where nothing is moved
     * @throws Unreadable naming the first that is written otherwise
     */
    public static Optional<StockScenario> read(Map<StockLever, String> typed) throws Unreadable {
        double late = LATE.weeks(typed, 1 / DAYS_A_WEEK, 0);
        BigDecimal demand = text(typed, DEMAND).isEmpty() ? BigDecimal.ONE : ScenarioPart.COST.read(text(typed, DEMAND))
                .orElseThrow(() -> new Unreadable(DEMAND, Phrase.of("supply.whatif.not-factor", text(typed, DEMAND))));
        Map<ScenarioPart, BigDecimal> prices = new EnumMap<>(ScenarioPart.class);
        for (StockLever lever : List.of(COST, RATE, DUTY, FREIGHT)) {
            String text = text(typed, lever);
            if (!text.isEmpty()) {
                prices.put(PARTS.get(lever), PARTS.get(lever).read(text).orElseThrow(() -> new Unreadable(lever, PARTS.get(lever).problem(text))));
            }
        }
        String mode = text(typed, CLOSED);
        Closure.Mode closed = mode.isEmpty() ? Closure.Mode.NONE : Closure.Mode.of(mode)
                .orElseThrow(() -> new Unreadable(CLOSED, Phrase.of("levers.wrong.mode", mode)));
        double weeks = CLOSED_WEEKS.weeks(typed, 1, USUAL_WEEKS);
        if (closed == Closure.Mode.NONE && !text(typed, CLOSED_WEEKS).isEmpty()) {
            throw new Unreadable(CLOSED, Phrase.of("levers.wrong.no-mode"));
        }
        StockScenario own = new StockScenario(Scenario.OWN, Scenario.of(Scenario.OWN, prices), late, demand.doubleValue(),
                closed == Closure.Mode.NONE ? Closure.NONE : new Closure(closed, weeks));
        return own.moves() ? Optional.of(own) : Optional.empty();
    }

    private static String text(Map<StockLever, String> typed, StockLever lever) {
        String text = typed.get(lever);
        return text == null ? "" : text.strip();
    }

    /** @param unit weeks in one where no unit is written @param blank where nothing is */
    private double weeks(Map<StockLever, String> typed, double unit, double blank) throws Unreadable {
        String text = text(typed, this);
        if (text.isEmpty()) {
            return blank;
        }
        Matcher found = TIME.matcher(text);
        if (found.matches()) {
            String written = found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
            double weeks = Double.parseDouble(found.group(1)) * (written.isEmpty() ? unit
                    : written.startsWith("w") || written.equals("周") ? 1 : 1 / DAYS_A_WEEK);
            if (weeks <= MOST_WEEKS) {
                return weeks;
            }
        }
        throw new Unreadable(this, Phrase.of("levers.wrong.time", title(), text));
    }
}
