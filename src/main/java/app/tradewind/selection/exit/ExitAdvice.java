package app.tradewind.selection.exit;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.PriceSteps;
import app.tradewind.catalog.Money;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a product pays, and which way out is best.
 *
 * @param subject the product and market
 * @param status in a word
 * @param payback figures, or {@code null} where they cannot be known
 * @param ways what each way would bring, the best known first; empty where nothing is known
 * @param missing what is blank, ready to say
 * @param why signed parts in money that add up to the expected result of selling on
 */
public record ExitAdvice(String subject, Status status, Payback payback, List<WayOut> ways, List<Phrase> missing, Explanation why)
        implements Advice, PriceSteps {

    private static final int DAYS_A_WEEK = 7;

    public ExitAdvice {
        ways = List.copyOf(ways);
        missing = List.copyOf(missing);
    }

    /** How likely it is to pay back what it takes. */
    public enum Status {
        DROP, DOUBTFUL, PAYS, NOT_KNOWN;

        /** The status as a person reads it. */
        public Phrase said() {
            return Phrase.of(switch (this) {
                case DROP -> "shortlist.status.drop";
                case DOUBTFUL -> "shortlist.status.doubtful";
                case PAYS -> "shortlist.status.pays";
                case NOT_KNOWN -> "shortlist.status.not-known";
            });
        }
    }

    /**
     * @param chance of paying back within the horizon, 0 to 1
     * @param tied capital in the stock
     * @param result expected money left after paying it back, negative for a loss
     */
    public record Payback(double chance, Money tied, Money result) { }

    /** The way that brings most of those that are known; {@code null} where nothing is. */
    public Way best() {
        return ways.isEmpty() ? null : ways.get(0).way();
    }

    /** What a way brings, {@code null} where that is not known. */
    public Money brings(Way way) {
        return ways.stream().filter(each -> each.way() == way && each.brings() != null).map(WayOut::brings).findFirst().orElse(null);
    }

    /** Prices by week of marking down, {@code null} where they are not known. */
    public Markdown markdown() {
        return ways.stream().map(WayOut::plan).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Runs of weeks of that at one price, from the coming Monday on, with the pieces left at the end of each; none where it is not known. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Markdown plan = markdown();
        LocalDate monday = why.basis().today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int week = 0; plan != null && week < plan.weeks().size(); week++) {
            Markdown.Week now = plan.weeks().get(week);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean same = last != null && last.step.price().equals(now.price());
            LocalDate from = same ? last.step.from() : monday.plusWeeks(week);
            Run run = new Run(new Step(from, monday.plusWeeks(week).plusDays(DAYS_A_WEEK - 1L), now.price()), now.left());
            if (same) {
                runs.set(runs.size() - 1, run);
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    /** @param left pieces expected to be left at its end */
    public record Run(Step step, double left) { }

    /** Those of a markdown that is the best way out of what should go. */
    @Override
    public List<Step> priceSteps() {
        return status != Status.DROP || best() != Way.MARK_DOWN ? List.of()
                : runs().stream().map(Run::step).filter(step -> !step.price().equals(markdown().now())).toList();
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case DROP -> Verdict.ACT;
            case DOUBTFUL, PAYS -> Verdict.KEEP;
            case NOT_KNOWN -> Verdict.ABSTAIN;
        };
    }

    /** The same with another explanation. */
    public ExitAdvice with(Explanation other) {
        return new ExitAdvice(subject, status, payback, ways, missing, other);
    }
}
