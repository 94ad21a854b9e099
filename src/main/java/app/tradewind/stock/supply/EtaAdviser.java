package app.tradewind.stock.supply;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.stock.supply.EtaAdvice.Due;
import app.tradewind.stock.supply.EtaAdvice.Status;
import app.tradewind.stock.supply.Journey.Stage;
import app.tradewind.stock.supply.Journey.Under;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Says when what is under way will be there, and how likely it is late. */
public final class EtaAdviser {

    private static final double MAYBE = 1 / 3.0;
    private static final double LIKELY = 0.5;
    private static final int MANY = 10;
    private static final String DAYS = "days";
    private static final String METHOD = "journeys of the lane, drawn to its mode; jackknife errors";

    private final LaneTimes times;
    private final LocalDate today;

    public EtaAdviser(LaneTimes times, LocalDate today) {
        this.times = times;
        this.today = today;
    }

    /** @param runsOut the day its products run out without it, or {@code null}; then the promised day counts */
    public EtaAdvice advise(Under under, LocalDate runsOut) {
        return advise(under, runsOut, runsOut != null);
    }

    /** @param stocked whether the stock of all its products is known */
    public EtaAdvice advise(Under under, LocalDate runsOut, boolean stocked) {
        LaneTime time = times.of(under.lane(), under.stage());
        LocalDate day = runsOut == null ? under.first().days().promised() : runsOut;
        double elapsed = under.elapsed(today);
        LaneTime.Window window = time == null ? null : time.window(under.began(), elapsed);
        Due due = day == null || window == null ? due(day, runsOut != null)
                : new Due(day, runsOut != null, window.after(day), window.lateness(day));
        Status status = status(time, window, due);
        return new EtaAdvice(under, status, time, window, due, new Explanation(headline(status, window, due, elapsed),
                window == null || day == null ? List.of() : reasons(time, window, under, day), notes(under, time, due, stocked),
                confidence(time, window, day), basis(under, time, day)));
    }

    /** Without a window only what the calendar says. */
    private Due due(LocalDate day, boolean stockout) {
        return day == null ? null : new Due(day, stockout, day.isBefore(today) ? 1 : Double.NaN,
                day.isBefore(today) ? ChronoUnit.DAYS.between(day, today) : Double.NaN);
    }

    private static Status status(LaneTime time, LaneTime.Window window, Due due) {
        if (time == null) {
            return Status.UNKNOWN;
        }
        if (window == null) {
            return Status.OVERDUE;
        }
        if (due == null || due.chance() < MAYBE) {
            return Status.IN_TIME;
        }
        return due.chance() < LIKELY ? Status.MAY_BE_LATE : Status.LATE;
    }

    private static Phrase headline(Status status, LaneTime.Window window, Due due, double elapsed) {
        return switch (status) {
            case UNKNOWN -> Phrase.of("supply.eta.unknown");
            case OVERDUE -> Phrase.of("supply.eta.overdue", elapsed);
            case IN_TIME -> due == null ? Phrase.of("supply.eta.expected", window.p50(), window.p90())
                    : Phrase.of("supply.eta.in-time", window.p50(), window.p90(), due.day());
            case MAY_BE_LATE, LATE -> Phrase.of("supply.eta.late", window.p50(), window.p90(), due.day(), due.chance());
        };
    }

    /** The way as it usually is, what waiting so long already tells, and the day it is needed. */
    private List<Reason> reasons(LaneTime time, LaneTime.Window window, Under under, LocalDate day) {
        double usual = time.quantile(LIKELY);
        double passed = under.elapsed(today);
        double now = ChronoUnit.DAYS.between(under.began(), window.p50());
        return List.of(
                new Reason(Phrase.of(under.stage() == Stage.TRANSIT ? "supply.eta.reason.transit" : "supply.eta.reason.order", usual),
                        usual, DAYS),
                new Reason(Phrase.of("supply.eta.reason.not-there", passed), now - usual, DAYS),
                new Reason(Phrase.of("supply.eta.reason.due", day), -ChronoUnit.DAYS.between(under.began(), day), DAYS));
    }

    private static List<Phrase> notes(Under under, LaneTime time, Due due, boolean stocked) {
        List<Phrase> notes = new ArrayList<>();
        notes.add(time == null ? Phrase.of("supply.eta.note.too-few", LaneTimes.LEAST)
                : Phrase.of("supply.eta.note.journeys", time.own(), time.all()));
        if (time != null && time.own() < LaneTimes.LEAST) {
            notes.add(Phrase.of("supply.eta.note.borrowed"));
        }
        if (due == null) {
            notes.add(Phrase.of("supply.eta.note.no-day"));
        } else {
            notes.add(Phrase.of(due.stockout() ? "supply.eta.note.runs-out" : stocked ? "supply.eta.note.no-stock-out" : "supply.eta.note.promised", due.day()));
        }
        if (under.stage() == Stage.ORDER) {
            notes.add(Phrase.of("supply.eta.note.not-shipped"));
        }
        return notes;
    }

    private static Confidence confidence(LaneTime time, LaneTime.Window window, LocalDate day) {
        if (window == null) {
            return Confidence.of(Grade.NONE, Phrase.of(time == null ? "supply.eta.grade.none" : "supply.eta.grade.beyond"));
        }
        Grade grade = time.own() >= MANY ? Grade.HIGH : time.own() >= LaneTimes.LEAST ? Grade.MEDIUM : Grade.LOW;
        Phrase note = Phrase.of("supply.eta.note.journeys", time.own(), time.all());
        return day == null ? Confidence.of(grade, note) : new Confidence(grade, after(window, 0.1, day), after(window, 0.9, day), 0.8, note);
    }

    private static double after(LaneTime.Window window, double p, LocalDate day) {
        return ChronoUnit.DAYS.between(day, window.day(p));
    }

    private Basis basis(Under under, LaneTime time, LocalDate day) {
        Digest digest = new Digest().add(String.valueOf(under.lane())).add(String.valueOf(under.first().days()))
                .add(String.join(",", under.skus())).add(String.valueOf(day));
        if (time != null) {
            digest.add(time.days());
        }
        return new Basis(METHOD, time == null ? 0 : time.all(), today, 0, digest.hex());
    }
}
