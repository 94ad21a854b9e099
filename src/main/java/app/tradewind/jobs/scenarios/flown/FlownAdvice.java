package app.tradewind.jobs.scenarios.flown;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.jobs.scenarios.flown.Course.Range;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Parts;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * What a flown scenario asks of the person: to plan anew for it, or to leave things as they are. Its reasons add up to
 * the profit when planned, where no money is known to the pieces lost.
 *
 * @param subject the scenario's word for tables
 */
public record FlownAdvice(String subject, Verdict verdict, Explanation why) implements Advice {

    private static final double COVERAGE = 0.8;
    private static final double NOTHING = 0.005;
    private static final String PIECES = "pcs";

    /** @param s which scenario; 0 is the base */
    public static FlownAdvice of(String id, FlownBoard board, int s) {
        Flown one = board.scenarios().get(s);
        boolean money = board.count().priced() > 0;
        Contrast gain = money ? one.gain().profit() : one.gain().lost();
        boolean act = s > 0 && gain.tells() && (money ? gain.mean() > 0 : gain.mean() < 0);
        Range range = money ? one.planned().by().profit() : one.planned().by().lost();
        return new FlownAdvice(id, act ? Verdict.ACT : Verdict.KEEP, new Explanation(head(board, one, s, gain), money ? paid(board, one.parts())
                : pieces(one), notes(board, one, s), new Confidence(Confidence.Grade.MEDIUM, range.low(), range.high(), COVERAGE, Phrase.of("flown.sure")),
                new Basis("flight(common random numbers)", board.count().items(), board.drawn().today(), board.drawn().seed(), board.drawn().digest())));
    }

    private static Phrase head(FlownBoard board, Flown one, int s, Contrast gain) {
        boolean money = board.count().priced() > 0;
        if (s == 0) {
            return money ? Phrase.of("flown.head.base", one.calm().by().profit().mean(), board.currency(), one.calm().by().lost().mean())
                    : Phrase.of("flown.head.base-pieces", one.calm().by().lost().mean());
        }
        if (!gain.tells()) {
            return Phrase.of("flown.head.same");
        }
        if (!money) {
            return Phrase.of("flown.head.pieces", gain.mean(), gain.error());
        }
        return Phrase.of(gain.mean() > 0 ? "flown.head.gain" : "flown.head.loss", Math.abs(gain.mean()), board.currency(), gain.error());
    }

    private static List<Reason> paid(FlownBoard board, Parts parts) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrase.of("flown.part.calm"), parts.calm(), board.currency()));
        add(reasons, "flown.part.dearer", parts.dearer(), board);
        add(reasons, "flown.part.sales", parts.sales(), board);
        add(reasons, "flown.part.keeping", parts.keeping(), board);
        add(reasons, "flown.part.saved", parts.saved(), board);
        add(reasons, "flown.part.stock", parts.reaction()[0], board);
        add(reasons, "flown.part.way", parts.reaction()[1], board);
        return reasons;
    }

    private static void add(List<Reason> reasons, String code, double amount, FlownBoard board) {
        if (Math.abs(amount) > NOTHING) {
            reasons.add(new Reason(Phrase.of(code), amount, board.currency()));
        }
    }

    private static List<Reason> pieces(Flown one) {
        return List.of(new Reason(Phrase.of("flown.part.lost-calm"), one.calm().by().lost().mean(), PIECES),
                new Reason(Phrase.of("flown.part.lost-hit"), one.harm().lost().mean(), PIECES),
                new Reason(Phrase.of("flown.part.lost-planned"), one.gain().lost().mean(), PIECES));
    }

    private static List<Phrase> notes(FlownBoard board, Flown one, int s) {
        FlownBoard.Count count = board.count();
        List<Phrase> notes = new ArrayList<>();
        if (s > 0) {
            notes.add(new Phrase("flown.note.lost", List.of(one.calm().by().lost().mean(), one.hit().by().lost().mean(), one.planned().by().lost().mean(),
                    one.gain().lost().mean(), one.gain().lost().error())));
            notes.add(Phrase.of("flown.note.stock", one.calm().by().stock().mean(), one.hit().by().stock().mean(), one.planned().by().stock().mean()));
        }
        if (count.priced() > 0 && s > 0) {
            notes.add(Phrase.of("flown.note.cash", one.calm().by().low().mean(), one.hit().by().low().mean(), one.planned().by().low().mean(), board.currency()));
            Range profit = one.planned().by().profit();
            notes.add(Phrase.of("flown.note.profit", profit.low(), profit.high(), board.currency()));
        }
        if (count.priced() < count.items()) {
            notes.add(Phrase.of("flown.note.priced", count.priced(), count.items()));
        }
        notes.add(Phrase.of("flown.note.how", count.weeks(), count.paths()));
        return notes;
    }
}
