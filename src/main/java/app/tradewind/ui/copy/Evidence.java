package app.tradewind.ui.copy;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.copy.HeldPaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A certificate as it stands to the selected listing.
 *
 * @param held the certificate, {@code null} for the line that says that none is held
 * @param covers whether it covers the listing's product and market
 */
record Evidence(HeldPaper held, boolean covers) {

    /** Every certificate, what covers the item first; a line of its own where nothing does. */
    static List<Evidence> of(List<HeldPaper> held, SkuMarket item) {
        List<Evidence> all = new ArrayList<>();
        held.forEach(each -> all.add(new Evidence(each, covers(each.paper(), item))));
        if (all.stream().noneMatch(Evidence::covers)) {
            all.add(new Evidence(null, true));
        }
        all.sort(Comparator.comparing((Evidence each) -> !each.covers()));
        return all;
    }

    /** {@code null} for the line that says that none is held. */
    Certificate paper() {
        return held == null ? null : held.paper();
    }

    private static boolean covers(Certificate paper, SkuMarket item) {
        return (paper.sku().isEmpty() || paper.sku().equals(item.sku()))
                && (paper.markets().isEmpty() || paper.markets().contains(item.market()));
    }
}
