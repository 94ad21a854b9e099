package app.tradewind.selection.exit;

import app.tradewind.advice.Amount;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.selection.exit.ExitAdvice.Payback;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether a product pays back its capital and attention within so many weeks, by the futures of its demand,
 * and compares the ways out. A product is to go where fewer than one future in five pays back.
 */
public final class ExitRule {

    /** Half a year, as orders are planned. */
    public static final int USUAL_WEEKS = 26;

    private static final double DROP = 0.2;
    private static final double DOUBT = 0.5;
    private static final double LO = 0.1;
    private static final double HI = 0.9;

    private final int weeks;
    private final LocalDate today;
    private final long seed;

    /** @param weeks within which a product is to pay back, at least one */
    public ExitRule(int weeks, LocalDate today, long seed) {
        this.weeks = weeks;
        this.today = today;
        this.seed = seed;
    }

    /** @throws IllegalArgumentException where the demand does not reach exactly as far as the horizon */
    public ExitAdvice judge(Holding holding) {
        List<Phrase> missing = missing(holding);
        if (!missing.isEmpty()) {
            return abstain(holding, missing);
        }
        if (holding.demand().weeks() != weeks) {
            throw new IllegalArgumentException("demand of " + holding.demand().weeks() + " weeks for " + weeks);
        }
        Futures futures = new Futures(holding, weeks);
        List<WayOut> ways = new WaysOut(holding, futures, weeks).all();
        double chance = futures.chance();
        Status status = chance < DROP ? Status.DROP : chance < DOUBT ? Status.DOUBTFUL : Status.PAYS;
        List<Reason> reasons = reasons(holding, futures);
        Money tied = holding.piece().landed().times(holding.onHand()).rounded();
        Money result = Money.ofComputed(reasons.stream().mapToDouble(Reason::amount).sum(), tied.currency());
        List<Phrase> notes = new ArrayList<>();
        ways.forEach(way -> notes.add(way.brings() == null ? Phrase.of("shortlist.exit.way-unknown", way.way().said(), way.note())
                : Phrase.of("shortlist.exit.way", way.way().said(), Amount.said(way.brings()), way.note())));
        unsaid(holding, notes);
        Phrase headline = headline(holding, status, chance, ways, tied, result);
        Confidence sure = new Confidence(notes.size() > ways.size() ? Grade.LOW : Grade.MEDIUM, futures.quantile(LO), futures.quantile(HI),
                HI - LO, Phrase.of("shortlist.exit.sure", holding.demand().count()));
        return new ExitAdvice(holding.subject(), status, new Payback(chance, tied, result), ways, List.of(),
                new Explanation(headline, reasons, notes, sure, basis(holding)));
    }

    private Phrase headline(Holding holding, Status status, double chance, List<WayOut> ways, Money tied, Money result) {
        return switch (status) {
            case DROP -> ways.get(0).way() == Way.KEEP ? Phrase.of("shortlist.exit.drop-keep", chance, weeks, Amount.said(ways.get(0).brings()))
                    : Phrase.of("shortlist.exit.drop", chance, weeks, ways.get(0).way().said(), Amount.said(ways.get(0).brings()), Amount.said(tied));
            case DOUBTFUL -> Phrase.of("shortlist.exit.doubtful", chance, weeks, Amount.said(result));
            case PAYS, NOT_KNOWN -> Phrase.of("shortlist.exit.pays", chance, weeks, Amount.said(result));
        };
    }

    private static void unsaid(Holding holding, List<Phrase> notes) {
        if (holding.upkeep().attention() == null) {
            notes.add(Phrase.of("shortlist.exit.no-attention"));
        }
        if (Double.isNaN(holding.upkeep().holdingRate()) && holding.onHand() > 0) {
            notes.add(Phrase.of("shortlist.exit.no-rate"));
        }
    }

    private List<Reason> reasons(Holding holding, Futures futures) {
        String currency = holding.piece().cash().currency().getCurrencyCode();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrase.of("shortlist.exit.reason.sales"), futures.sales, currency));
        reasons.add(new Reason(Phrase.of("shortlist.exit.reason.further"), futures.further, currency));
        reasons.add(new Reason(Phrase.of("shortlist.exit.reason.storage"), -futures.storage, currency));
        reasons.add(new Reason(Phrase.of("shortlist.exit.reason.attention", weeks), -futures.attention, currency));
        reasons.add(new Reason(Phrase.of("shortlist.exit.reason.tied", holding.onHand()),
                -holding.piece().landed().toDouble() * holding.onHand(), currency));
        reasons.removeIf(reason -> reason.amount() == 0);
        return reasons.isEmpty() ? List.of(new Reason(Phrase.of("shortlist.exit.reason.sales"), 0, currency)) : reasons;
    }

    private static List<Phrase> missing(Holding holding) {
        List<Phrase> missing = new ArrayList<>();
        if (holding.onHand() == null) {
            missing.add(Phrase.of("shortlist.exit.missing.stock"));
        }
        if (holding.piece().landed() == null || holding.piece().cash() == null) {
            missing.addAll(holding.piece().missing().isEmpty() ? List.of(Phrase.of("shortlist.exit.missing.cost")) : holding.piece().missing());
        }
        if (holding.demand() == null || Double.isNaN(holding.demand().mean(0))) {
            missing.add(Phrase.of("shortlist.exit.missing.demand"));
        }
        return missing;
    }

    private ExitAdvice abstain(Holding holding, List<Phrase> missing) {
        Phrase first = missing.get(0);
        return new ExitAdvice(holding.subject(), Status.NOT_KNOWN, null, List.of(), missing, new Explanation(Phrase.of("shortlist.exit.abstain", first),
                List.of(), missing, Confidence.of(Grade.NONE, first), basis(holding)));
    }

    private Basis basis(Holding holding) {
        Digest seen = new Digest().add(holding.subject()).add(String.valueOf(holding.onHand())).add(weeks)
                .add(String.valueOf(holding.piece().landed())).add(String.valueOf(holding.piece().cash()))
                .add(holding.upkeep().holdingRate()).add(String.valueOf(holding.upkeep().attention())).add(String.valueOf(holding.outs().refund()));
        if (holding.demand() != null) {
            for (int step = 0; step < holding.demand().weeks(); step++) {
                seen.add(holding.demand().mean(step));
            }
        }
        return new Basis("payback", holding.demand() == null ? 0 : holding.demand().count(), today, seed, seen.hex());
    }
}
