package app.tradewind.pricing.ads;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.pricing.ads.TermAdvice.Move;
import app.tradewind.pricing.ads.TermAdvice.Status;
import app.tradewind.pricing.ads.TermAdvice.Worth;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says why: a term by what its clicks bring and cost, a split by what each campaign gains or gives. */
final class AdExplainer {

    private static final double COVERAGE = 0.9;
    private static final int MANY = 100;
    private static final int SOME = 20;

    private final AdSettings settings;

    AdExplainer(AdSettings settings) {
        this.settings = settings;
    }

    Explanation term(AdTerm term, Worth worth, Status status) {
        AdFigures figures = term.figures();
        boolean known = !Double.isNaN(term.margin());
        double share = known ? term.margin() : 1;
        List<Reason> reasons = new ArrayList<>();
        List<Phrase> notes = new ArrayList<>();
        if (status != Status.UNKNOWN) {
            reasons.add(new Reason(Phrase.of("ads.reason.sales"), worth.sales(), settings.currency()));
            if (known) {
                reasons.add(new Reason(Phrase.of("ads.reason.costs"), worth.sales() * (share - 1), settings.currency()));
            }
            notes.add(Phrase.of("ads.note.family"));
        }
        reasons.add(new Reason(Phrase.of("ads.reason.spend"), -figures.spend(), settings.currency()));
        if (!known) {
            notes.add(Phrase.of("ads.note.margin"));
        }
        if (figures.orders() > figures.clicks()) {
            notes.add(Phrase.of("ads.note.views"));
        }
        Digest digest = new Digest().add(term.campaign()).add(term.term()).add(figures.clicks()).add(figures.spend()).add(figures.orders())
                .add(figures.sales()).add(term.margin());
        return new Explanation(headline(figures, worth, status), reasons, notes, sure(figures, worth, status, share),
                new Basis("beta-binomial", (int) figures.clicks(), settings.today(), 0, digest.hex()));
    }

    private static Phrase headline(AdFigures figures, Worth worth, Status status) {
        return switch (status) {
            case PAYS -> Phrase.of("ads.term.pays", worth.chance(), worth.breakEven());
            case UNCLEAR -> Phrase.of("ads.term.unclear", worth.chance(), worth.breakEven());
            case WASTE -> Double.isNaN(worth.breakEven()) ? Phrase.of("ads.term.waste-ever", figures.clicks(), figures.orders())
                    : Phrase.of("ads.term.waste", figures.clicks(), figures.orders(), worth.breakEven());
            case MARGIN_UNKNOWN -> Phrase.of("ads.term.margin-unknown");
            case UNKNOWN -> figures.clicks() == 0 ? Phrase.of("ads.term.no-clicks") : Phrase.of("ads.term.no-orders");
        };
    }

    /** The interval is around what is left after advertising, the sum of the reasons. */
    private static Confidence sure(AdFigures figures, Worth worth, Status status, double share) {
        if (status == Status.UNKNOWN) {
            return Confidence.of(Grade.NONE, Phrase.of("ads.sure.nothing"));
        }
        Grade grade = figures.clicks() >= MANY ? Grade.HIGH : figures.clicks() >= SOME ? Grade.MEDIUM : Grade.LOW;
        double spend = figures.spend();
        return spend == 0 ? Confidence.of(grade, Phrase.of("ads.sure.clicks", figures.clicks()))
                : new Confidence(grade, spend / worth.hi() * share - spend, spend / worth.lo() * share - spend, COVERAGE,
                        Phrase.of("ads.sure.clicks", figures.clicks()));
    }

    /** A term's reasons with what another budget would bring. */
    Explanation moved(TermAdvice advice, Move move, boolean profit) {
        Explanation why = advice.why();
        List<Phrase> notes = new ArrayList<>(why.notes());
        notes.add(Phrase.of(profit ? "ads.note.move" : "ads.note.move-sales", move.budget(), settings.currency(), move.gain(), move.lo(), move.hi(),
                move.chance()));
        return new Explanation(why.headline(), why.reasons(), notes, why.confidence(), why.basis());
    }

    SplitAdvice noSplit(String subject, List<TermAdvice> terms) {
        return new SplitAdvice(subject, Verdict.ABSTAIN, new Explanation(Phrase.of("ads.split.unknown", SpendResponse.LEAST_PERIODS), List.of(),
                List.of(), Confidence.of(Grade.NONE, Phrase.of("ads.sure.nothing")), basis(terms)));
    }

    SplitAdvice split(Splitter.Gain gain, Verdict verdict, List<TermAdvice> terms) {
        List<Reason> reasons = new ArrayList<>();
        gain.campaigns().forEach((campaign, amount) -> reasons.add(new Reason(Phrase.of("ads.reason.campaign", campaign), amount,
                settings.currency())));
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("ads.note.followed"));
        notes.add(Phrase.of("ads.note.bounds"));
        if (gain.open() > 0) {
            notes.add(Phrase.of("ads.note.open", gain.open()));
        }
        Phrase headline = gain.profit() ? Phrase.of("ads.split.profit", gain.total(), settings.currency(), gain.lo(), gain.hi())
                : Phrase.of("ads.split.sales", gain.total(), settings.currency(), gain.lo(), gain.hi());
        Confidence sure = new Confidence(verdict == Verdict.ACT ? Grade.MEDIUM : Grade.LOW, gain.lo(), gain.hi(), COVERAGE,
                Phrase.of("ads.note.followed"));
        return new SplitAdvice(settings.currency(), verdict, new Explanation(headline, reasons, notes, sure, basis(terms)));
    }

    private Basis basis(List<TermAdvice> terms) {
        Digest digest = new Digest();
        terms.forEach(term -> digest.add(term.why().basis().digest()));
        return new Basis("power-response", terms.size(), settings.today(), settings.seed(), digest.hex());
    }
}
