package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Listing;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What listings are asked. */
public final class ListingRules {

    private static final double FAR_FROM_SOLD = 3;
    private static final int ASIN_LENGTH = 10;

    private ListingRules() { }

    public static List<Rule<Listing>> of(Known known) {
        List<Rule<Listing>> rules = new ArrayList<>(Shared.item(known,
                listing -> listing.item().sku(), listing -> listing.item().market()));
        rules.add(Rule.complete("title", true, listing -> listing.text().title()));
        rules.add(Rule.complete("price", true, Listing::price));
        rules.add(Shared.positive("price", Listing::price));
        rules.add(Shared.currency(Listing::price));
        rules.add(Rule.consistent("price", true, Listing::price, listing -> sold(known, listing)));
        rules.add(Rule.complete("category", false, listing -> listing.facts().category()));
        rules.add(Shared.spelled(known, "category", listing -> listing.facts().category(), false));
        rules.add(Rule.complete("brand", false, listing -> listing.facts().brand()));
        rules.add(Shared.spelled(known, "brand", listing -> listing.facts().brand(), false));
        rules.add(Rule.complete("barcode", false, listing -> listing.facts().barcode()));
        rules.add(new Rule<>("barcode", Aspect.ACCURACY, false,
                listing -> !listing.facts().barcode().isEmpty() && !isPlatformNumber(listing.facts().barcode()),
                listing -> listing.facts().barcode(),
                listing -> Shared.gtin(listing.facts().barcode()) ? null : Phrase.of("quality.why.check-digit")));
        rules.add(Rule.consistent("barcode", false, listing -> listing.facts().barcode(), listing -> {
            List<String> others = known.sharing(listing.facts().barcode(), listing.item().sku());
            return others.isEmpty() ? null : Phrase.of("quality.why.barcode-shared", others.get(0));
        }));
        rules.add(Rule.accurate("quantity", listing -> listing.facts().quantity(),
                listing -> listing.facts().quantity() < 0 ? Phrase.of("quality.why.negative") : null));
        return rules;
    }

    /** Amazon writes its own number where others write the barcode: B0 and eight letters or digits. */
    private static boolean isPlatformNumber(String barcode) {
        return barcode.length() == ASIN_LENGTH && barcode.startsWith("B0");
    }

    private static Phrase sold(Known known, Listing listing) {
        double usual = known.usualPrice(listing.item(), Known.code(listing.price()));
        return Shared.apart(usual, listing.price().toDouble(), FAR_FROM_SOLD)
                ? Phrase.of("quality.why.far-listing", usual, listing.price().toDouble(), Known.code(listing.price())) : null;
    }
}
