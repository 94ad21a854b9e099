package app.tradewind.stock.places;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.stock.places.Transfers.Transfer;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What to move of one product.
 *
 * @param subject the product
 * @param moves between its places; empty where everything lies well
 * @param verdict what it comes to
 * @param why signed parts in pieces that add up to the pieces sold additionally
 */
public record PlaceAdvice(String subject, List<Transfer> moves, Verdict verdict, Explanation why) implements Advice {

    private static final String PIECES = "pcs";
    private static final String METHOD = "marginal sales by place, futures simulated";

    public PlaceAdvice {
        moves = List.copyOf(moves);
    }

    /**
     * @param weeks looked ahead
     * @param money whether the values are margins in money
     * @param today the day it is for
     * @param seed of the futures
     */
    public record Asked(int weeks, boolean money, LocalDate today, long seed) { }

    /** @param ways between the places @param carton pieces that travel together */
    public static PlaceAdvice of(String sku, List<Site> sites, Transfers.Ways ways, int carton, Asked asked) {
        List<Transfer> moves = Transfers.of(sites, ways, carton);
        List<Reason> reasons = new ArrayList<>();
        List<Phrase> notes = new ArrayList<>();
        boolean unpriced = false;
        for (Transfer move : moves) {
            reasons.add(new Reason(Phrase.of("places.move.gained", sites.get(move.to()).name(), move.pieces(), sites.get(move.from()).name()),
                    move.gained(), PIECES));
            if (move.given() > 0) {
                reasons.add(new Reason(Phrase.of("places.move.given", sites.get(move.from()).name()), -move.given(), PIECES));
            }
            unpriced |= Double.isNaN(move.way().aCarton());
        }
        notes.add(Phrase.of("places.move.weeks", asked.weeks));
        if (unpriced) {
            notes.add(Phrase.of("places.move.unpriced"));
        }
        if (!asked.money && moves.size() > 0) {
            notes.add(Phrase.of("places.move.no-margin"));
        }
        double more = reasons.stream().mapToDouble(Reason::amount).sum();
        int pieces = moves.stream().mapToInt(Transfer::pieces).sum();
        Phrase headline = moves.isEmpty() ? Phrase.of("places.move.none") : Phrase.of("places.move.some", pieces, more);
        Grade grade = unpriced || !asked.money ? Grade.LOW : Grade.MEDIUM;
        return new PlaceAdvice(sku, moves, moves.isEmpty() ? Verdict.KEEP : Verdict.ACT, new Explanation(headline, reasons, notes,
                Confidence.of(grade, Phrase.of(grade == Grade.LOW ? "stock.grade.low" : "stock.grade.medium")), basis(sku, sites, asked)));
    }

    /** Where stock of a place is not known. */
    public static PlaceAdvice abstain(String sku, Phrase missing, Asked asked) {
        return new PlaceAdvice(sku, List.of(), Verdict.ABSTAIN, new Explanation(Phrase.of("stock.headline.unknown", missing), List.of(),
                List.of(missing), Confidence.of(Grade.NONE, missing), basis(sku, List.of(), asked)));
    }

    private static Basis basis(String sku, List<Site> sites, Asked asked) {
        Digest digest = new Digest().add(sku);
        sites.forEach(site -> digest.add(site.name()).add(site.onHand()).add(site.incoming()).add(site.totals()).add(site.value()));
        return new Basis(METHOD, asked.weeks, asked.today, asked.seed, digest.hex());
    }
}
