package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Nine weeks of Sponsored Products in the US: by search term, and by product. Some terms never sell. */
final class AdFiles {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 20);
    private static final double[] PUSH = {0.7, 1.3, 1.0, 0.6, 1.5, 0.9, 1.2, 0.8, 1.1};

    /** @param exponent by which orders follow spend */
    private record Campaign(String name, String sku, String price, double exponent, List<Term> terms) { }

    /** @param rate share of clicks that end in an order in a usual week */
    private record Term(String text, double clicks, double rate) { }

    private static final List<Campaign> CAMPAIGNS = List.of(
            new Campaign("Blender B1 broad", "QW-BL01", "29.99", 0.55, List.of(new Term("portable blender", 63, 0.07), new Term("personal blender", 42, 0.06),
                    new Term("smoothie blender usb", 28, 0.09), new Term("blender for juice", 21, 0.03), new Term("baby food maker", 35, 0.002),
                    new Term("milkshake machine", 21, 0.004), new Term("protein shaker bottle", 42, 0.001))),
            new Campaign("Glass kettle K4", "QW-GK04", "34.99", 0.75, List.of(new Term("glass kettle", 56, 0.06), new Term("electric kettle glass", 42, 0.07),
                    new Term("tea kettle electric", 49, 0.03), new Term("kettle with light", 21, 0.05), new Term("stovetop kettle", 28, 0.001),
                    new Term("gooseneck kettle", 21, 0.002))),
            new Campaign("Auto all", "", "27.99", 0.4, List.of(new Term("kitchen gadgets", 63, 0.004), new Term("travel mug", 35, 0.012),
                    new Term("aroma diffuser", 28, 0.03))));

    private AdFiles() { }

    /** File name to content. */
    static Map<String, byte[]> of(long seed) {
        Chance chance = Chance.named(seed, "advertising");
        Delimited terms = Delimited.csv("Start Date", "End Date", "Portfolio name", "Currency", "Campaign Name", "Ad Group Name", "Country", "Targeting",
                "Match Type", "Customer Search Term", "Impressions", "Clicks", "Spend", "7 Day Total Sales ", "7 Day Total Orders (#)");
        Map<String, long[]> products = new TreeMap<>();
        for (int week = 0; week < PUSH.length; week++) {
            LocalDate day = FIRST.plusWeeks(week);
            for (Campaign campaign : CAMPAIGNS) {
                for (Term term : campaign.terms) {
                    int clicks = chance.poisson(term.clicks * PUSH[week]);
                    int orders = 0;
                    double rate = Math.min(0.5, term.rate * Math.pow(PUSH[week], campaign.exponent - 1));
                    for (int click = 0; click < clicks; click++) {
                        orders += chance.happens(rate) ? 1 : 0;
                    }
                    long cents = Math.round(clicks * chance.between(28, 46));
                    long shown = clicks * (18L + chance.below(22));
                    if (clicks > 0) {
                        BigDecimal sales = new BigDecimal(campaign.price).multiply(BigDecimal.valueOf(orders));
                        terms.row(day, day.plusDays(6), "Kitchen", "USD", campaign.name, "all", "United States", "*", "BROAD", term.text, shown, clicks,
                                dollars(cents), "$" + sales.setScale(2, RoundingMode.HALF_UP), orders);
                        long[] sum = products.computeIfAbsent(campaign.name, name -> new long[4]);
                        sum[0] += shown;
                        sum[1] += clicks;
                        sum[2] += cents;
                        sum[3] += orders;
                    }
                }
            }
        }
        return Map.of("sponsored-products-terms-us.csv", terms.utf8(), "sponsored-products-items-us.csv", products(products));
    }

    private static byte[] products(Map<String, long[]> sums) {
        Delimited table = Delimited.csv("Start Date", "End Date", "Portfolio name", "Currency", "Campaign Name", "Ad Group Name", "Country",
                "Advertised SKU", "Impressions", "Clicks", "Spend", "7 Day Total Sales ", "7 Day Total Orders (#)");
        for (Campaign campaign : CAMPAIGNS) {
            long[] sum = sums.get(campaign.name);
            if (!campaign.sku.isEmpty()) {
                table.row(FIRST, FIRST.plusWeeks(PUSH.length).minusDays(1), "Kitchen", "USD", campaign.name, "all", "United States", campaign.sku, sum[0],
                        sum[1], dollars(sum[2]), "$" + new BigDecimal(campaign.price).multiply(BigDecimal.valueOf(sum[3])), sum[3]);
            }
        }
        return table.utf8();
    }

    private static String dollars(long cents) {
        return String.format(Locale.ROOT, "$%d.%02d", cents / 100, cents % 100);
    }
}
