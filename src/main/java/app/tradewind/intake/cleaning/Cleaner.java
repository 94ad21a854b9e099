package app.tradewind.intake.cleaning;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at everything and proposes. Facts first, then all order lines twice, then {@link #proposals()}. */
public final class Cleaner {

    private static final String ATTRIBUTE = "attribute:";

    private final Map<String, Texts> fields = new TreeMap<>();
    private final Texts skus = new Texts();
    private final SkuEvidence evidence = new SkuEvidence(skus);
    private final Doubles doubles = new Doubles();

    public void look(CatalogRecord row) {
        Origin origin = row.origin();
        if (row instanceof Listing listing) {
            skus.add(listing.item().sku(), origin);
            evidence.listed(listing);
            add("category", listing.facts().category(), origin);
            add("brand", listing.facts().brand(), origin);
            listing.facts().attributes().forEach((name, value) -> add(ATTRIBUTE + name, value, origin));
        } else if (row instanceof StockLevel level) {
            skus.add(level.item().sku(), origin);
            add("place", level.place(), origin);
        } else if (row instanceof SupplierTerms terms) {
            skus.add(terms.sku(), origin);
            evidence.product(terms.sku());
            add("supplier", terms.supplier(), origin);
        } else if (row instanceof Certificate paper) {
            skus.add(paper.sku(), origin);
            add("mark", paper.mark(), origin);
        } else if (row instanceof CompetitorPrice price) {
            skus.add(price.item().sku(), origin);
            add("rival", price.rival(), origin);
        }
    }

    /** First walk over the lines that count. */
    public void note(Sale sale) {
        skus.add(sale.item().sku(), sale.origin());
        doubles.note(sale);
    }

    /** Second walk over the same lines. */
    public void keep(long id, Sale sale) {
        doubles.keep(id, sale);
    }

    /** The surest first; of equals those that touch most rows. */
    public List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(evidence.proposals());
        fields.forEach((field, texts) -> {
            all.addAll(SpellingClusters.of(field, texts));
            all.addAll(Blanks.of(field, texts));
            if (field.startsWith(ATTRIBUTE)) {
                all.addAll(Units.of(field, texts));
            }
        });
        all.addAll(doubles.proposals());
        all.sort(Comparator.comparingDouble(Proposal::sure).reversed()
                .thenComparing(Comparator.comparingLong(Proposal::rows).reversed()).thenComparing(Proposal::id));
        return all;
    }

    private void add(String field, String text, Origin origin) {
        fields.computeIfAbsent(field, none -> new Texts()).add(text, origin);
    }
}
