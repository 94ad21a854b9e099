package app.tradewind.pricing.ads;

import java.util.List;

/**
 * What is advised on a report.
 *
 * @param terms in the order of the report
 * @param split one advice on the whole budget
 */
public record AdReport(List<TermAdvice> terms, SplitAdvice split) {

    public AdReport {
        terms = List.copyOf(terms);
    }
}
