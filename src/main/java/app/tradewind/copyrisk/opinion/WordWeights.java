package app.tradewind.copyrisk.opinion;

import app.tradewind.advice.Reason;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.Phrase;
import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays what traits weigh on the words they stand in. For a linear model the Shapley value of a trait against
 * an empty text is its weight times its value; each is shared out evenly among its characters, so the words'
 * amounts add up to the score as the traits' do. Where words have no blanks between them, neighbouring
 * characters of one sign make up a word.
 */
final class WordWeights {

    private static final int MOST = 5;

    private final Folded text;
    private final Spot piece;
    private final double[] amounts;

    private WordWeights(Folded text, Spot piece, List<Model.Part> parts) {
        this.text = text;
        this.piece = piece;
        this.amounts = new double[piece.end() - piece.start()];
        for (Model.Part part : parts) {
            Spot spot = part.trait().spot();
            for (int i = spot.start(); i < spot.end(); i++) {
                amounts[i - piece.start()] += part.amount() / (spot.end() - spot.start());
            }
        }
    }

    private record Weighed(Spot word, double amount) { }

    /** The words that weigh most, the rest of them, and what speaks for the family before anything is read. */
    static List<Reason> reasons(Folded text, Spot piece, Model.Guess guess) {
        List<Weighed> words = new WordWeights(text, piece, guess.parts()).words();
        List<Reason> reasons = new ArrayList<>();
        double rest = guess.score() - guess.base();
        for (Weighed word : words.stream().sorted(Comparator.comparing(word -> -Math.abs(word.amount()))).limit(MOST).toList()) {
            reasons.add(new Reason(Phrase.of("copyrisk.opinion.word", text.original(word.word().start(), word.word().end())), word.amount(), "points"));
            rest -= word.amount();
        }
        if (words.size() > MOST) {
            reasons.add(new Reason(Phrase.of("copyrisk.opinion.rest", words.size() - MOST), rest, "points"));
        }
        reasons.add(new Reason(Phrase.of("copyrisk.opinion.base"), guess.base(), "points"));
        return reasons;
    }

    private List<Weighed> words() {
        List<Weighed> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= amounts.length; i++) {
            if (i == amounts.length || parted(i)) {
                double amount = 0;
                for (int k = from; k < i; k++) {
                    amount += amounts[k];
                }
                if (amount != 0) {
                    words.add(new Weighed(new Spot(piece.start() + from, piece.start() + i), amount));
                }
                from = i;
            }
        }
        return words;
    }

    /** Does another word begin here? */
    private boolean parted(int at) {
        char before = text.text().charAt(piece.start() + at - 1);
        char here = text.text().charAt(piece.start() + at);
        if (Borders.unspaced(before) && Borders.unspaced(here)) {
            return Math.signum(amounts[at - 1]) != Math.signum(amounts[at]);
        }
        return Borders.unspaced(before) != Borders.unspaced(here) || here == ' ' || before == ' ';
    }
}
