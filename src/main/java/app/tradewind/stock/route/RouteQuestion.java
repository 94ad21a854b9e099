package app.tradewind.stock.route;

import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * Which way a product should go.
 *
 * @param subject the product and market
 * @param today the day it is asked for
 * @param currency of all amounts
 * @param goods the product
 * @param sale what is known besides
 * @param candidates the ways
 */
public record RouteQuestion(String subject, LocalDate today, Currency currency, RouteCase goods, Sale sale, List<Candidate> candidates) {

    public RouteQuestion {
        candidates = List.copyOf(candidates);
    }

    /**
     * @param proceeds price less what the platform and the payment take, {@code NaN} where not known
     * @param position pieces over there and on order, {@code NaN} where not known
     */
    public record Sale(double proceeds, double position) { }

    /**
     * @param terms of the way, {@code null} where something it cannot do without is missing
     * @param onTime share that arrives when promised, {@code NaN} where not known
     * @param missing what it lacks, ready to say
     * @param notes what is not counted, ready to say
     */
    public record Candidate(Way way, RouteTerms terms, double onTime, List<Phrase> missing, List<Phrase> notes) {
        public Candidate {
            missing = List.copyOf(missing);
            notes = List.copyOf(notes);
        }
    }
}
