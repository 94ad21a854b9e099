package app.tradewind.ui;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.ads.AdPlace;
import app.tradewind.catalog.ads.AdResult;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.jobs.ads.AdBoard.Campaign;
import app.tradewind.jobs.ads.AdBoard.Part;
import app.tradewind.jobs.ads.AdBoard.Products;
import app.tradewind.jobs.ads.AdBoard.Told;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.pricing.ads.AdAdviser;
import app.tradewind.pricing.ads.AdFigures;
import app.tradewind.pricing.ads.AdSettings;
import app.tradewind.pricing.ads.AdTerm;
import app.tradewind.ui.support.marketing.Marketing;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Eight weeks of two campaigns, the second without a known product until it is told. */
public final class SampleMarketing implements Marketing {

    public final List<String> told = new ArrayList<>();
    /** Whether a report was brought in at all. */
    public boolean filled = true;

    @Override
    public AdBoard ads(Progress progress) {
        return filled ? board() : new AdBoard(Samples.TODAY, List.of(), List.of(), List.of());
    }

    @Override
    public PromotionBoard promotions(Progress progress) {
        return filled ? PromotionSamples.board() : new PromotionBoard(Samples.TODAY, List.of(), List.of());
    }

    private AdBoard board() {
        List<AdTerm> rows = new ArrayList<>();
        Map<List<String>, List<AdLine>> lines = new LinkedHashMap<>();
        for (int week = 0; week < 8; week++) {
            double push = 0.6 + week % 4 * 0.25;
            add(rows, lines, week, new Sold("Kitchen", "rice cooker", 60 * push, 5 * Math.sqrt(push)));
            add(rows, lines, week, new Sold("Kitchen", "rice cooker small", 25 * push, 2));
            add(rows, lines, week, new Sold("Kitchen", "rice bag", 40 * push, 0));
            add(rows, lines, week, new Sold("Kitchen", "steamer", 20 * push, week % 3 == 0 ? 1 : 0));
            add(rows, lines, week, new Sold("Spices", "spice set", 30, 2));
        }
        double margin = told.isEmpty() ? Double.NaN : 0.3;
        return new AdBoard(Samples.TODAY, List.of(new Part("USD", first(0), first(7).plusDays(6),
                new AdAdviser(new AdSettings("USD", Samples.TODAY, 1)).advise(rows), lines)),
                List.of(new Campaign("Kitchen", "US", new Products(List.of("R3"), Told.BY_REPORT), 0.28, Money.of("812.00", "USD"), List.of()),
                        new Campaign("Spices", "US", told.isEmpty() ? new Products(List.of(), Told.NOT) : new Products(List.of("S7"), Told.BY_PERSON),
                                margin, Money.of("168.00", "USD"), List.of())),
                List.of(new Phrase("ads.note.replaced", List.of(3))));
    }

    private record Sold(String campaign, String term, double clicks, double orders) { }

    private void add(List<AdTerm> rows, Map<List<String>, List<AdLine>> lines, int week, Sold sold) {
        long clicks = Math.round(sold.clicks);
        long orders = Math.round(sold.orders);
        double margin = sold.campaign.equals("Kitchen") ? 0.28 : told.isEmpty() ? Double.NaN : 0.3;
        rows.add(new AdTerm(sold.campaign, sold.term, first(week), new AdFigures(clicks * 30, clicks, clicks * 0.7, orders, orders * 40.0), margin));
        lines.computeIfAbsent(List.of(sold.campaign, sold.term), key -> new ArrayList<>()).add(new AdLine(
                new AdPlace("amazon", "US", sold.campaign, "", sold.term), first(week), first(week).plusDays(6), "",
                new AdResult(clicks * 30, clicks, Money.ofComputed(clicks * 0.7, Money.of("1", "USD").currency()), BigDecimal.valueOf(orders),
                        Money.ofComputed(orders * 40.0, Money.of("1", "USD").currency()), null),
                new Origin(9, "search-terms.csv", "", 2 + rows.size())));
    }

    private static LocalDate first(int week) {
        return Samples.TODAY.minusWeeks(9).plusWeeks(week);
    }

    @Override
    public Optional<Phrase> tell(String campaign, String market, String sku, Progress progress) {
        if (sku.equals("NONE")) {
            return Optional.of(Phrase.of("ads.tell.no-product", sku));
        }
        told.add(campaign + "@" + market + "=" + sku);
        return Optional.empty();
    }
}
