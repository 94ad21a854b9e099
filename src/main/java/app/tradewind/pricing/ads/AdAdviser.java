package app.tradewind.pricing.ads;

import app.tradewind.pricing.ads.TermAdvice.Move;
import app.tradewind.pricing.ads.TermAdvice.Status;
import app.tradewind.pricing.ads.TermAdvice.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a search-term report: rows of one term and campaign are taken together, then each is weighed. */
public final class AdAdviser {

    private static final double RARELY = 0.05;
    private static final double MOSTLY = 0.95;
    /** Orders that the campaign's order value is worth beside a term's own. */
    private static final double ORDERS = 4;

    private final AdSettings settings;

    public AdAdviser(AdSettings settings) {
        this.settings = settings;
    }

    /** @param rows figures that were checked: none below zero, and no sales without an order */
    public AdReport advise(List<AdTerm> rows) {
        List<AdTerm> terms = together(rows);
        Map<String, List<AdFigures>> campaigns = new LinkedHashMap<>();
        AdFigures all = AdFigures.NONE;
        for (AdTerm term : terms) {
            campaigns.computeIfAbsent(term.campaign(), name -> new ArrayList<>()).add(term.figures());
            all = all.plus(term.figures());
        }
        double account = (all.hits() + 0.5) / (all.clicks() + 1.0);
        double usual = all.orders() == 0 ? Double.NaN : all.sales() / all.orders();
        Map<String, Family> families = new LinkedHashMap<>();
        campaigns.forEach((name, figures) -> families.put(name, new Family(ConversionPrior.of(figures, account),
                value(figures.stream().reduce(AdFigures.NONE, AdFigures::plus), usual))));
        AdExplainer explainer = new AdExplainer(settings);
        List<TermAdvice> advised = new ArrayList<>();
        List<Conversion> conversions = new ArrayList<>();
        for (AdTerm term : terms) {
            Family family = families.get(term.campaign());
            Conversion conversion = family.prior.of(term.figures());
            Worth worth = worth(term, conversion, value(term.figures(), family.value));
            Status status = status(term, worth);
            conversions.add(conversion);
            advised.add(new TermAdvice(term, worth, status, Move.NONE, explainer.term(term, worth, status)));
        }
        return new Splitter(settings, explainer, SpendResponses.of(rows)).split(advised, conversions);
    }

    private record Family(ConversionPrior prior, double value) { }

    private static double value(AdFigures own, double usual) {
        return (own.sales() + ORDERS * usual) / (own.orders() + ORDERS);
    }

    private static Worth worth(AdTerm term, Conversion conversion, double value) {
        AdFigures figures = term.figures();
        double acos = figures.sales() > 0 ? figures.spend() / figures.sales() : Double.NaN;
        if (figures.clicks() == 0 || !(value > 0)) {
            return new Worth(acos, Double.NaN, Double.NaN, term.margin(), Double.NaN, Double.NaN);
        }
        double click = figures.spend() / figures.clicks();
        // Nobody keeps more than the whole price: what does not pay at that margin pays at none.
        double margin = Double.isNaN(term.margin()) ? 1 : term.margin();
        double chance = click == 0 ? 1 : margin > 0 ? conversion.chanceOf(click / (value * margin)) : 0;
        return new Worth(acos, click / (value * conversion.quantile(MOSTLY)), click / (value * conversion.quantile(RARELY)),
                term.margin(), chance, figures.clicks() * conversion.mean() * value);
    }

    private static Status status(AdTerm term, Worth worth) {
        if (Double.isNaN(worth.chance())) {
            return Status.UNKNOWN;
        }
        if (worth.chance() < RARELY) {
            return Status.WASTE;
        }
        return Double.isNaN(term.margin()) ? Status.MARGIN_UNKNOWN : worth.chance() >= MOSTLY ? Status.PAYS : Status.UNCLEAR;
    }

    private static List<AdTerm> together(List<AdTerm> rows) {
        Map<List<String>, List<AdTerm>> same = new LinkedHashMap<>();
        rows.forEach(row -> same.computeIfAbsent(List.of(row.campaign(), row.term()), key -> new ArrayList<>()).add(row));
        return same.values().stream().map(AdAdviser::sum).toList();
    }

    /** One row for several; a margin that is missing in one of them is not known. */
    private static AdTerm sum(List<AdTerm> rows) {
        AdFigures figures = rows.stream().map(AdTerm::figures).reduce(AdFigures.NONE, AdFigures::plus);
        double weights = 0;
        double margin = 0;
        for (AdTerm row : rows) {
            double weight = 1.0 + row.figures().clicks();
            weights += weight;
            margin += weight * row.margin();
        }
        return new AdTerm(rows.get(0).campaign(), rows.get(0).term(), rows.get(0).day(), figures,
                rows.size() == 1 ? rows.get(0).margin() : margin / weights);
    }
}
