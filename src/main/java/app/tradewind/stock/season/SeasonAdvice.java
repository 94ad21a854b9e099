package app.tradewind.stock.season;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.PriceSteps;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How to end a product's season: prices by week so that little is left, against keeping the price.
 *
 * @param subject the product and market
 * @param status in a word
 * @param lastDay on which it sells at its price
 * @param plans prices by week and what they bring, {@code null} where there is nothing to plan
 * @param missing what is blank, ready to say
 * @param why signed parts in money that add up to what the advised prices bring
 */
public record SeasonAdvice(String subject, Status status, LocalDate lastDay, PriceLadder.Plans plans, List<Phrase> missing, Explanation why)
        implements Advice, PriceSteps {

    private static final int DAYS_A_WEEK = 7;

    public SeasonAdvice {
        missing = List.copyOf(missing);
    }

    /** What the season's end calls for. */
    public enum Status {
        MARK_DOWN, PLANNED, KEEP_PRICE, SOLD_OUT, OVER, EARLY, NOT_KNOWN;

        /** The status as a person reads it. */
        public Phrase said() {
            return Phrase.of(switch (this) {
                case MARK_DOWN -> "exit.status.mark-down";
                case PLANNED -> "exit.status.planned";
                case KEEP_PRICE -> "exit.status.keep-price";
                case SOLD_OUT -> "exit.status.sold-out";
                case OVER -> "exit.status.over";
                case EARLY -> "exit.status.early";
                case NOT_KNOWN -> "exit.status.not-known";
            });
        }
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case MARK_DOWN, OVER -> Verdict.ACT;
            case PLANNED, KEEP_PRICE, SOLD_OUT, EARLY -> Verdict.KEEP;
            case NOT_KNOWN -> Verdict.ABSTAIN;
        };
    }

    /** Runs of weeks at one price, those at the price of now too; none where nothing is planned. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        if (plans == null) {
            return runs;
        }
        LocalDate monday = SeasonEnd.firstWeek(why.basis().today());
        for (int week = 0; week < plans.best().weeks().size(); week++) {
            PriceLadder.Week now = plans.best().weeks().get(week);
            LocalDate sunday = monday.plusWeeks(week + 1L).minusDays(1);
            LocalDate to = sunday.isAfter(lastDay) ? lastDay : sunday;
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.step.price().equals(now.price())) {
                runs.set(runs.size() - 1, new Run(new Step(last.step.from(), to, now.price()), last.sold + now.sold(), now.left()));
            } else {
                runs.add(new Run(new Step(monday.plusDays((long) DAYS_A_WEEK * week), to, now.price()), now.sold(), now.left()));
            }
        }
        return runs;
    }

    /**
     * @param sold pieces expected to be sold in it
     * @param left pieces expected to be left at its end
     */
    public record Run(Step step, double sold, double left) { }

    @Override
    public List<Step> priceSteps() {
        return status == Status.MARK_DOWN ? runs().stream().map(Run::step)
                .filter(step -> !step.price().equals(plans.kept().weeks().get(0).price())).toList() : List.of();
    }

    /** The same with another explanation. */
    public SeasonAdvice with(Explanation other) {
        return new SeasonAdvice(subject, status, lastDay, plans, missing, other);
    }
}
