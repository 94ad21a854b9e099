package app.tradewind.jobs.scenarios;

import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure that a scenario may change, and how a person writes the change. */
public enum ScenarioPart {
    COST(true),
    RATE(true),
    DUTY(false),
    FEE(false),
    FREIGHT(true);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_TIMES = BigDecimal.TEN;
    private static final Pattern TIMES = Pattern.compile("[x×*]\\s*(\\d{1,4}(?:\\.\\d{1,6})?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_CENT = Pattern.compile("([+\\-−]?\\d{1,4}(?:\\.\\d{1,6})?)\\s*[%％]");
    private static final Pattern POINTS = Pattern.compile("([+\\-−]?\\d{1,3}(?:\\.\\d{1,6})?)\\s*[%％]?");

    private final boolean factor;

    ScenarioPart(boolean factor) {
        this.factor = factor;
    }

    /**
     * {@code +10%} and {@code x1.1} are the same factor; duty and fee take points, {@code +10}.
     *
     * @return empty where it is written otherwise, or out of bounds: a factor over nothing and up to ten, points from
     *     -100 to 100
     */
    public Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        if (!factor) {
            return number(POINTS, text).filter(points -> points.abs().compareTo(HUNDRED) <= 0);
        }
        return number(TIMES, text).or(() -> number(PER_CENT, text).map(share -> BigDecimal.ONE.add(share.divide(HUNDRED))))
                .filter(times -> times.signum() > 0 && times.compareTo(MOST_TIMES) <= 0);
    }

    /** What to say of a figure that cannot be read. */
    public Phrase problem(String typed) {
        return Phrase.of(factor ? "scenario.not-factor" : "scenario.not-points", title(), typed.strip());
    }

    /** What the figure is called. */
    public Phrase title() {
        return Phrase.of(switch (this) {
            case COST -> "scenario.part.cost";
            case RATE -> "scenario.part.rate";
            case DUTY -> "scenario.part.duty";
            case FEE -> "scenario.part.fee";
            case FREIGHT -> "scenario.part.freight";
        });
    }

    private static Optional<BigDecimal> number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(new BigDecimal(found.group(1).replace('−', '-'))) : Optional.empty();
    }
}
