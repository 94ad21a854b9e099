package app.tradewind.ui.copy;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Listing;
import app.tradewind.jobs.boards.copy.HeldPaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A certificate as it stands to the selected listing.
 *
 * @param held the certificate, {@code null} for the line that says that none is held
 * @param covers whether it covers the listing's product, market and model
 */
record Evidence(HeldPaper held, boolean covers) {

    /** Every certificate, what covers the listing first; a line of its own where nothing does. */
    static List<Evidence> of(List<HeldPaper> held, Listing listing) {
        List<Evidence> all = new ArrayList<>();
        held.forEach(each -> all.add(new Evidence(each, each.paper().covers(listing))));
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
}
