package app.tradewind.selection.bundle;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.selection.bundle.BundleAdvice.Finding;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says why a pair is a bundle or none; the reasons add up to the orders together. */
final class BundleReasoning {

    private static final double COVERAGE = 0.95;

    private final BundleSettings settings;
    private final double crowding;
    private final String digest;

    BundleReasoning(BundleSettings settings, double crowding, List<Pair> all) {
        this.settings = settings;
        this.crowding = crowding;
        Digest seen = new Digest();
        all.forEach(pair -> seen.add(pair.a()).add(pair.b()).add(pair.together()).add(pair.ofA()).add(pair.ofB()));
        digest = seen.hex();
    }

    Explanation why(Pair pair, double p, Finding finding) {
        double expected = pair.expected();
        List<Reason> reasons = new ArrayList<>(List.of(new Reason(Phrase.of("bundle.reason.chance"), expected, "")));
        if (crowding > 1) {
            reasons.add(new Reason(Phrase.of("bundle.reason.large"), expected * (crowding - 1), ""));
        }
        reasons.add(new Reason(Phrase.of("bundle.reason.beyond"), pair.together() - expected * crowding, ""));
        List<Phrase> notes = new ArrayList<>(List.of(Phrase.of("bundle.note.shares", pair.a(), pair.b(), pair.support(), pair.confidence(),
                (double) pair.together() / pair.ofB(), pair.orders())));
        if (finding == Finding.BUNDLE) {
            notes.add(Phrase.of("bundle.note"));
        }
        Basis basis = new Basis("fisher+bh", pair.orders(), settings.today(), 0, digest);
        return new Explanation(headline(pair, p, finding), reasons, notes, confidence(pair, finding), basis);
    }

    private Phrase headline(Pair pair, double p, Finding finding) {
        return switch (finding) {
            case BUNDLE -> Phrase.of("bundle.headline", pair.a(), pair.b(), pair.together(), pair.expected(), pair.lift(), pair.liftLo(), pair.liftHi());
            case LARGE_ORDERS -> Phrase.of("bundle.headline.large", pair.a(), pair.b(), pair.together(), pair.expected(), crowding);
            case CHANCE -> Phrase.of("bundle.headline.chance", pair.a(), pair.b(), pair.together(), pair.expected(), p);
            case NOT_ENOUGH_ORDERS -> Phrase.of("bundle.headline.few", pair.a(), pair.b(), pair.together(), settings.least(), pair.orders());
        };
    }

    private Confidence confidence(Pair pair, Finding finding) {
        if (finding == Finding.NOT_ENOUGH_ORDERS) {
            return Confidence.of(Grade.NONE, Phrase.of("bundle.sure.few"));
        }
        // The figure explained is orders together; its interval is that of the lift at the expected number.
        Grade grade = finding == Finding.BUNDLE && pair.liftLo() > 2 * crowding ? Grade.HIGH : Grade.MEDIUM;
        return new Confidence(grade, pair.liftLo() * pair.expected(), pair.liftHi() * pair.expected(), COVERAGE, Phrase.of("bundle.sure"));
    }
}
