package app.tradewind.ui.copy;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A certificate as it stands to the selected listing.
 *
 * @param paper the certificate, {@code null} for the line that says that none is held
 * @param covers whether it covers the listing's product and market
 * @param standing how long it still holds
 * @param days days left, where it ends soon
 */
record Evidence(Certificate paper, boolean covers, Standing standing, long days) {

    /** A paper that ends within so many days wants a new one now: tests and audits take weeks. */
    static final int SOON_DAYS = 60;

    enum Standing { VALID, ENDS_SOON, EXPIRED, NONE }

    /** Every certificate, what covers the item first; a line of its own where nothing does. */
    static List<Evidence> of(List<Certificate> held, SkuMarket item, LocalDate today) {
        List<Evidence> all = new ArrayList<>();
        for (Certificate paper : held) {
            long days = paper.validUntil() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, paper.validUntil());
            Standing standing = days < 0 ? Standing.EXPIRED : days <= SOON_DAYS ? Standing.ENDS_SOON : Standing.VALID;
            all.add(new Evidence(paper, covers(paper, item), standing, days));
        }
        if (all.stream().noneMatch(Evidence::covers)) {
            all.add(new Evidence(null, true, Standing.NONE, 0));
        }
        all.sort(Comparator.comparing((Evidence each) -> !each.covers()));
        return all;
    }

    private static boolean covers(Certificate paper, SkuMarket item) {
        return (paper.sku().isEmpty() || paper.sku().equals(item.sku()))
                && (paper.markets().isEmpty() || paper.markets().contains(item.market()));
    }
}
