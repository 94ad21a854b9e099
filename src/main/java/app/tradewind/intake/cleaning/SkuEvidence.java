package app.tradewind.intake.cleaning;

import app.tradewind.catalog.Listing;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Product numbers that differ in case, width, blanks or dashes only, and what else says that they are one
 * product: the same barcode or title, or that only one of them is a product of the lists at all. Two that
 * are listed beside each other in one market, or with two barcodes, are two products. A letter or a digit
 * more or less never makes a proposal.
 */
final class SkuEvidence {

    private static final double SAME_FACTS = 0.95;
    private static final double ONLY_ONE_LISTED = 0.85;

    private final Map<String, List<Listing>> listings = new HashMap<>();
    private final Set<String> products = new HashSet<>();
    private final Texts skus;

    SkuEvidence(Texts skus) {
        this.skus = skus;
    }

    void listed(Listing listing) {
        listings.computeIfAbsent(listing.item().sku(), none -> new ArrayList<>()).add(listing);
        products.add(listing.item().sku());
    }

    /** Supplier terms name it. */
    void product(String sku) {
        products.add(sku);
    }

    List<Proposal> proposals() {
        Spellings spellings = new Spellings(Fingerprint::identifier);
        skus.rows().forEach(spellings::add);
        List<Proposal> found = new ArrayList<>();
        spellings.groups().values().stream().filter(group -> group.size() > 1).forEach(group -> {
            List<String> known = group.keySet().stream().filter(products::contains).toList();
            String becomes = known.size() == 1 ? known.get(0) : Spellings.usual(group);
            List<String> weak = new ArrayList<>();
            List<String> strong = new ArrayList<>();
            for (String other : group.keySet()) {
                if (!other.equals(becomes) && !apart(becomes, other)) {
                    if (sameFacts(becomes, other)) {
                        strong.add(other);
                    } else if (known.size() == 1) {
                        weak.add(other);
                    }
                }
            }
            add(found, becomes, strong, SAME_FACTS, Phrase.of("quality.clean.why.same-facts"));
            add(found, becomes, weak, ONLY_ONE_LISTED, Phrase.of("quality.clean.why.only-one", becomes));
        });
        return found;
    }

    private void add(List<Proposal> found, String becomes, List<String> others, double sure, Phrase why) {
        if (!others.isEmpty()) {
            found.add(Proposal.merge("sku", becomes, skus.variants(others, becomes), sure, why));
        }
    }

    private boolean sameFacts(String a, String b) {
        return pair(a, b, (one, other) -> !one.facts().barcode().isEmpty() && one.facts().barcode().equals(other.facts().barcode())
                || !one.text().title().isBlank() && Fingerprint.folded(one.text().title()).equals(Fingerprint.folded(other.text().title())));
    }

    private boolean apart(String a, String b) {
        return pair(a, b, (one, other) -> one.item().market().equals(other.item().market()) && one.channel().equals(other.channel())
                && one.origin().importId() == other.origin().importId()
                || !one.facts().barcode().isEmpty() && !other.facts().barcode().isEmpty()
                && !one.facts().barcode().equals(other.facts().barcode()));
    }

    private boolean pair(String a, String b, BiPredicate<Listing, Listing> holds) {
        return listings.getOrDefault(a, List.of()).stream()
                .anyMatch(one -> listings.getOrDefault(b, List.of()).stream().anyMatch(other -> holds.test(one, other)));
    }
}
