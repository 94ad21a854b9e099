package app.tradewind.stock.season;

import app.tradewind.advice.Amount;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.stock.season.PriceLadder.Plan;
import app.tradewind.stock.season.PriceLadder.Plans;
import app.tradewind.stock.season.SeasonAdvice.Status;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Advises on the prices of a product until its season ends. A markdown is advised where what is laid down brings more
 * than keeping the price, leftovers included; what the goods once cost is spent either way.
 */
public final class SeasonEnd {

    private static final int DAYS_A_WEEK = 7;
    private static final double A_PIECE = 0.5;
    /** Less than this share of what keeping the price brings is no reason to change it. */
    private static final double WORTH = 0.005;

    private final LocalDate today;

    public SeasonEnd(LocalDate today) {
        this.today = today;
    }

    /** Monday of the week in which a day lies. */
    static LocalDate firstWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public SeasonAdvice advise(SeasonFacts facts) {
        List<Phrase> missing = missing(facts);
        LocalDate lastDay = facts.season().lastDay();
        Integer pieces = pieces(facts);
        if (pieces != null && pieces <= 0) {
            return plain(facts, Status.SOLD_OUT, Phrase.of("exit.season.none", lastDay), List.of());
        }
        if (lastDay.isBefore(today)) {
            return over(facts, pieces);
        }
        if (!missing.isEmpty()) {
            Phrase first = missing.get(0);
            return new SeasonAdvice(facts.subject(), Status.NOT_KNOWN, lastDay, null, missing, new Explanation(
                    Phrase.of("exit.season.unknown", lastDay, first), List.of(), missing, Confidence.of(Grade.NONE, first), basis(facts)));
        }
        double[] weekly = weekly(facts);
        if (weekly == null) {
            return plain(facts, Status.EARLY, Phrase.of("exit.season.early", lastDay,
                    lastDay.minusDays((long) DAYS_A_WEEK * (facts.selling().weekly().length - 1))), List.of());
        }
        if (!facts.planned().isEmpty()) {
            double rest = Math.max(0, pieces - Arrays.stream(weekly).sum());
            Money last = facts.planned().get(facts.planned().size() - 1).price();
            return plain(facts, Status.PLANNED, Phrase.of("exit.season.planned", lastDay, facts.planned().get(0).from(), Amount.said(last), Math.rint(rest)), List.of());
        }
        Money left = facts.season().leftover();
        Plans plans = new PriceLadder(pieces, facts.selling().price(), facts.selling().elasticity(), weekly, left == null ? 0 : left.toDouble(),
                price -> facts.selling().cash().apply(price).toDouble()).plans();
        return plans == null ? plain(facts, Status.KEEP_PRICE, Phrase.of("exit.season.no-way", lastDay, pieces), List.of()) : planned(facts, plans);
    }

    private SeasonAdvice planned(SeasonFacts facts, Plans plans) {
        LocalDate lastDay = facts.season().lastDay();
        double more = plans.best().brings() - plans.kept().brings();
        boolean down = more > Math.max(WORTH * plans.kept().brings(), 0) && plans.best().left() < plans.kept().left();
        Plan taken = down ? plans.best() : plans.kept();
        Money price = plans.kept().weeks().get(0).price();
        Money lowest = taken.weeks().get(taken.weeks().size() - 1).price();
        LocalDate from = from(taken, price);
        Status status = down ? Status.MARK_DOWN : plans.kept().left() < A_PIECE ? Status.SOLD_OUT : Status.KEEP_PRICE;
        Phrase headline = switch (status) {
            case MARK_DOWN -> Phrase.of("exit.season.mark-down", lastDay, from, Amount.said(lowest), money(taken.brings(), price), money(more, price),
                    Math.rint(taken.left()), Math.rint(plans.kept().left()));
            case SOLD_OUT -> Phrase.of("exit.season.sells-out", lastDay);
            default -> Phrase.of("exit.season.keep", lastDay, Math.rint(plans.kept().left()));
        };
        String currency = price.currency().getCurrencyCode();
        double leftovers = facts.season().leftover() == null ? 0 : facts.season().leftover().toDouble() * plans.kept().left();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrase.of("exit.season.reason.kept", lastDay), plans.kept().brings() - leftovers, currency));
        if (leftovers != 0) {
            reasons.add(new Reason(Phrase.of("exit.season.reason.leftover", Math.rint(plans.kept().left())), leftovers, currency));
        }
        if (down) {
            reasons.add(new Reason(Phrase.of("exit.season.reason.more"), more, currency));
        }
        return new SeasonAdvice(facts.subject(), status, lastDay, new Plans(taken, plans.kept()), List.of(), new Explanation(headline, reasons,
                notes(facts), Confidence.of(Grade.LOW, Phrase.of("exit.season.sure", facts.selling().elasticity())), basis(facts)));
    }

    private LocalDate from(Plan plan, Money now) {
        int week = 0;
        while (week < plan.weeks().size() - 1 && plan.weeks().get(week).price().equals(now)) {
            week++;
        }
        LocalDate monday = firstWeek(today).plusWeeks(week);
        return monday.isBefore(today) ? today : monday;
    }

    private SeasonAdvice over(SeasonFacts facts, Integer pieces) {
        Money leftover = facts.season().leftover();
        if (pieces == null) {
            Phrase first = Phrase.of("exit.season.missing.stock");
            return new SeasonAdvice(facts.subject(), Status.NOT_KNOWN, facts.season().lastDay(), null, List.of(first), new Explanation(
                    Phrase.of("exit.season.unknown", facts.season().lastDay(), first), List.of(), List.of(first), Confidence.of(Grade.NONE, first), basis(facts)));
        }
        return leftover == null ? plain(facts, Status.OVER, Phrase.of("exit.season.over", facts.season().lastDay(), pieces), List.of())
                : plain(facts, Status.OVER, Phrase.of("exit.season.over-brings", facts.season().lastDay(), pieces, Amount.said(leftover.times(pieces).rounded())),
                        List.of(new Reason(Phrase.of("exit.season.reason.leftover", (double) pieces), leftover.toDouble() * pieces,
                                leftover.currency().getCurrencyCode())));
    }

    private SeasonAdvice plain(SeasonFacts facts, Status status, Phrase headline, List<Reason> reasons) {
        return new SeasonAdvice(facts.subject(), status, facts.season().lastDay(), null, List.of(), new Explanation(headline, reasons,
                status == Status.OVER ? notes(facts) : List.of(), Confidence.of(Grade.MEDIUM, Phrase.of("exit.season.told")), basis(facts)));
    }

    private static List<Phrase> notes(SeasonFacts facts) {
        List<Phrase> notes = new ArrayList<>();
        if (facts.season().leftover() == null) {
            notes.add(Phrase.of("exit.season.note.leftover"));
        }
        if (facts.stock().onOrder() != null && facts.stock().onOrder() > 0) {
            notes.add(Phrase.of("exit.season.note.on-order", facts.stock().onOrder()));
        }
        notes.add(Phrase.of("exit.season.note.spent"));
        return notes;
    }

    private static List<Phrase> missing(SeasonFacts facts) {
        List<Phrase> missing = new ArrayList<>();
        SeasonFacts.Selling selling = facts.selling();
        if (facts.stock().onHand() == null) {
            missing.add(Phrase.of("exit.season.missing.stock"));
        }
        if (selling.price() == null || selling.price().amount().signum() <= 0) {
            missing.add(Phrase.of("exit.season.missing.price"));
        }
        if (selling.weekly() == null) {
            missing.add(Phrase.of("exit.season.missing.demand"));
        }
        if (selling.cash() == null) {
            missing.addAll(selling.missing().isEmpty() ? List.of(Phrase.of("exit.season.missing.cost")) : selling.missing());
        }
        if (Double.isNaN(selling.elasticity())) {
            missing.add(Phrase.of("exit.season.missing.elasticity"));
        }
        return missing;
    }

    /** On hand and on order: what comes has to be sold by then too. */
    private static Integer pieces(SeasonFacts facts) {
        Integer onOrder = facts.stock().onOrder();
        return facts.stock().onHand() == null ? null : facts.stock().onHand() + (onOrder == null ? 0 : onOrder);
    }

    /** Until the last day, the first and the last week by their days; {@code null} where it lies beyond what is known. */
    private double[] weekly(SeasonFacts facts) {
        LocalDate monday = firstWeek(today);
        int days = (int) ChronoUnit.DAYS.between(monday, facts.season().lastDay()) + 1;
        int weeks = (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
        if (weeks > facts.selling().weekly().length) {
            return null;
        }
        double[] weekly = Arrays.copyOf(facts.selling().weekly(), weeks);
        int gone = (int) ChronoUnit.DAYS.between(monday, today);
        weekly[0] *= (Math.min(days, DAYS_A_WEEK) - gone) / (double) DAYS_A_WEEK;
        if (weeks > 1) {
            weekly[weeks - 1] *= (days - DAYS_A_WEEK * (weeks - 1)) / (double) DAYS_A_WEEK;
        }
        return weekly;
    }

    private static Phrase money(double amount, Money like) {
        return Amount.said(Money.ofComputed(amount, like.currency()));
    }

    private Basis basis(SeasonFacts facts) {
        Digest seen = new Digest().add(facts.subject()).add(String.valueOf(facts.stock())).add(String.valueOf(facts.season()))
                .add(String.valueOf(facts.selling().price())).add(facts.selling().elasticity());
        double[] weekly = facts.selling().weekly() == null ? new double[0] : facts.selling().weekly();
        for (double week : weekly) {
            seen.add(week);
        }
        return new Basis("markdown ladder", weekly.length, today, 0, seen.hex());
    }
}
