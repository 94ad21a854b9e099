package app.tradewind.jobs.ads;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.pricing.ads.AdReport;
import app.tradewind.pricing.ads.TermAdvice;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Advertising as it is shown.
 *
 * @param parts one a currency, since a budget is split in one
 * @param campaigns by name and market
 * @param notes what was left out of the sums, ready to say
 */
public record AdBoard(LocalDate today, List<Part> parts, List<Campaign> campaigns, List<Phrase> notes) {

    public AdBoard {
        parts = List.copyOf(parts);
        campaigns = List.copyOf(campaigns);
        notes = List.copyOf(notes);
    }

    /**
     * @param currency of all its money
     * @param from first day of its rows, {@code null} together with {@code to} where none has days
     * @param rows by campaign and term, as the report names them
     */
    public record Part(String currency, LocalDate from, LocalDate to, AdReport report, Map<List<String>, List<AdLine>> rows) {

        /** The rows that advice on a term stands on. */
        public List<AdLine> rows(TermAdvice advice) {
            return rows.getOrDefault(List.of(advice.term().campaign(), advice.term().term()), List.of());
        }
    }

    /** Who says what a campaign advertises. */
    public enum Told { BY_REPORT, BY_PERSON, NOT }

    /**
     * @param name as the reports call it
     * @param market two letters, {@code ZZ} where they do not say
     * @param products what it advertises, empty where that is not known
     * @param margin share of the price left before advertising, {@code NaN} where not known or it differs by row
     * @param spend of the rows that count
     * @param missing what stands in the way of the margin
     */
    public record Campaign(String name, String market, Products products, double margin, Money spend, List<Phrase> missing) { }

    /** @param skus in order */
    public record Products(List<String> skus, Told told) { }
}
