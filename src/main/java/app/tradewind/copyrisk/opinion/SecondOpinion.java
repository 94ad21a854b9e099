package app.tradewind.copyrisk.opinion;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Stretches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Suggests where to look although no rule speaks. A suggestion is a finding of the layer {@code opinion}: of
 * the lowest severity, never counted among the others. Built once, used for any number of listings.
 */
public final class SecondOpinion {

    private final Model model;
    private final Sayings sayings;
    private final WordLists lists;

    private SecondOpinion(Model model, Sayings sayings, WordLists lists) {
        this.model = model;
        this.sayings = sayings;
        this.lists = lists;
    }

    /**
     * @param model the learned weights as a text
     * @param sayings what suggestions say
     * @param lexicons the rules' lists, own ones among them
     * @throws app.tradewind.reference.ReferenceException where the sayings cannot be read
     */
    public static SecondOpinion read(String model, Entry sayings, List<Lexicon> lexicons) {
        return of(Model.read(model), sayings, lexicons);
    }

    static SecondOpinion of(Model model, Entry sayings, List<Lexicon> lexicons) {
        return new SecondOpinion(model, Sayings.read(sayings), new WordLists(lexicons));
    }

    /**
     * The suggestions on a listing, by field and in the order of the text. There is none where a rule found
     * something in the same market, or saw something and let it pass.
     *
     * @param checked what the rules say of it
     */
    public List<Finding> suggest(ListingText listing, Checked checked, LocalDate today) {
        List<Finding> suggestions = new ArrayList<>();
        for (Suspect suspect : suspects(listing)) {
            if (suspect.guess().score() > model.head().threshold() && sayings.messages().containsKey(suspect.guess().family())) {
                Finding.Span span = suspect.span();
                silent(listing, span, checked).forEach(market -> suggestions.add(finding(suspect, span, market, today)));
            }
        }
        return suggestions;
    }

    /**
     * How much the listing's most suspect piece of those on which no rule speaks reads like a finding, in log-odds
     * against a clean text; negative infinity where there is none. It orders listings, and claims nothing of them.
     */
    public double suspicion(ListingText listing, Checked checked) {
        return suspects(listing).stream().filter(suspect -> !silent(listing, suspect.span(), checked).isEmpty())
                .mapToDouble(suspect -> suspect.guess().score()).max().orElse(Double.NEGATIVE_INFINITY);
    }

    private List<Suspect> suspects(ListingText listing) {
        List<Suspect> suspects = new ArrayList<>();
        for (Map.Entry<String, String> field : listing.fields().entrySet()) {
            Folded whole = Folding.fold(field.getValue());
            int own = Languages.own(listing.setting().lang(), whole);
            for (Folded text : Stretches.of(whole)) {
                Clauses clauses = new Clauses(text.text());
                Map<String, List<Spot>> listed = lists.in(text, clauses, own);
                for (Spot piece : Pieces.of(text.text(), clauses)) {
                    Model.Guess guess = model.guess(Traits.of(text.text(), piece, listed));
                    if (guess != null) {
                        suspects.add(new Suspect(listing, field.getKey(), text, piece, guess));
                    }
                }
            }
        }
        return suspects;
    }

    /** The markets in which no rule has found anything here; none where a rule saw something and let it pass. */
    private static List<String> silent(ListingText listing, Finding.Span span, Checked checked) {
        if (checked.passed().stream().anyMatch(passed -> overlap(passed.span(), span))) {
            return List.of();
        }
        List<String> markets = listing.setting().markets().isEmpty() ? List.of("") : listing.setting().markets();
        return markets.stream().filter(market -> checked.findings().stream()
                .noneMatch(finding -> finding.market().equals(market) && overlap(finding.span(), span))).toList();
    }

    private record Suspect(ListingText listing, String field, Folded text, Spot piece, Model.Guess guess) {

        Finding.Span span() {
            int start = text.start(piece.start());
            int end = text.end(piece.end());
            return new Finding.Span(field, start, end, text.original().substring(start, end));
        }
    }

    private static boolean overlap(Finding.Span one, Finding.Span other) {
        return one.field().equals(other.field()) && one.start() < other.end() && other.start() < one.end();
    }

    private Finding finding(Suspect suspect, Finding.Span span, String market, LocalDate today) {
        LocalDate trained = model.head().trained();
        String family = suspect.guess().family();
        Bilingual message = sayings.messages().get(family);
        Explanation why = new Explanation(Phrase.of("copyrisk.opinion.headline", span.text(), message),
                WordWeights.reasons(suspect.text(), suspect.piece(), suspect.guess()), List.of(Phrase.of("copyrisk.opinion.note", trained)),
                Confidence.of(Confidence.Grade.LOW, Phrase.of("copyrisk.opinion.sureness", sayings.right(), sayings.of())),
                new Basis("second opinion " + trained, 1, today, 0, new Digest().add(market).add(span.text()).hex()));
        return new Finding(suspect.listing().id(), market, new Finding.Rule("opinion." + family, family, Finding.Severity.LOW,
                Finding.OPINION, "second opinion, learned from labelled texts", trained), span,
                new Finding.Wording(message, sayings.advice()), why);
    }
}
