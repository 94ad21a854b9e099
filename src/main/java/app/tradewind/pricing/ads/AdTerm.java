package app.tradewind.pricing.ads;

import java.time.LocalDate;

/**
 * One row of a search-term report.
 *
 * @param day first day it is about, {@code null} where the report does not say
 * @param margin share of the price that is left before advertising, {@code NaN} where not known
 */
public record AdTerm(String campaign, String term, LocalDate day, AdFigures figures, double margin) { }
