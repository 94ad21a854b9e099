package app.tradewind.pricing.promo;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.pricing.promo.Lift.Span;
import app.tradewind.pricing.promo.LiftAdvice.Status;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Says what a promotion brought: its profit against that without it where costs are known, else its pieces. */
public final class LiftExplainer {

    private static final double COVERAGE = 0.9;
    private static final double SURE = 0.95;

    private final LocalDate today;

    public LiftExplainer(LocalDate today) {
        this.today = today;
    }

    /**
     * @param lift {@code null} where too little is known
     * @param currency of its profit
     * @param together whether another promotion stood in the same weeks
     */
    public LiftAdvice of(String subject, Lift lift, String currency, boolean together) {
        if (lift == null) {
            return new LiftAdvice(subject, Status.UNKNOWN, null, Double.NaN, new Explanation(Phrase.of("promo.unknown", LiftEngine.LEAST_WEEKS), List.of(),
                    List.of(), Confidence.of(Grade.NONE, Phrase.of("promo.sure.nothing")), basis(subject, null)));
        }
        Lift.Profit profit = lift.profit();
        Span span = profit == null ? lift.extra().pieces() : profit.change();
        double chance = profit == null ? Double.NaN : chance(span);
        Status status = profit == null ? Status.NO_COSTS : chance >= SURE ? Status.PAID : chance <= 1 - SURE ? Status.COST : Status.UNCLEAR;
        List<Reason> reasons = profit == null
                ? List.of(new Reason(Phrase.of("promo.reason.sold"), lift.sold(), "pcs"), new Reason(Phrase.of("promo.reason.without"), -lift.without(), "pcs"))
                : List.of(new Reason(Phrase.of("promo.reason.left"), profit.during(), currency),
                        new Reason(Phrase.of("promo.reason.left-without"), -profit.without(), currency));
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("promo.note.own-cost"));
        if (profit == null) {
            notes.add(Phrase.of("promo.note.costs"));
        }
        if (together) {
            notes.add(Phrase.of("promo.note.together"));
        }
        if (lift.after() != null) {
            notes.add(Phrase.of("promo.note.after", lift.after().mean(), lift.after().lo(), lift.after().hi()));
        }
        notes.add(Phrase.of("promo.note.season"));
        Span factor = lift.extra().factor();
        Confidence sure = new Confidence(Math.abs(span.mean()) > 2 * span.sd() ? Grade.HIGH : Math.abs(span.mean()) > span.sd() ? Grade.MEDIUM : Grade.LOW,
                span.lo(), span.hi(), COVERAGE, Phrase.of("promo.sure"));
        return new LiftAdvice(subject, status, lift, chance, new Explanation(Phrase.of("promo.headline", lift.extra().pieces().mean(), factor.mean(),
                Math.max(0, factor.lo()), factor.hi()), reasons, notes, sure, basis(subject, lift)));
    }

    private static double chance(Span span) {
        return span.sd() > 0 ? NormalDistribution.of(0, 1).cumulativeProbability(span.mean() / span.sd()) : span.mean() > 0 ? 1 : 0;
    }

    private Basis basis(String subject, Lift lift) {
        Digest digest = new Digest().add(subject);
        if (lift != null) {
            digest.add(lift.sold()).add(lift.without()).add(lift.extra().pieces().sd());
        }
        return new Basis("baseline, negative binomial", lift == null ? 0 : lift.weeks(), today, 0, digest.hex());
    }
}
