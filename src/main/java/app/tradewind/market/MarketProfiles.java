package app.tradewind.market;

import app.tradewind.reference.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All markets the program knows, read from one data file each. A file may build on another with
 * {@code extends: eu}: it then only gives what differs. A file with {@code layer: yes} is such a base
 * and no market itself.
 */
public final class MarketProfiles {

    private final Map<String, MarketProfile> byCode;

    private MarketProfiles(Map<String, MarketProfile> byCode) {
        this.byCode = byCode;
    }

    /** Reads a file that stands alone. @throws app.tradewind.reference.ReferenceException naming file and line */
    public static MarketProfile read(Entry file) {
        return new ProfileReader(file, null).profile();
    }

    /**
     * Reads all files; a later file of the same code takes the place of an earlier one, so that the
     * seller's own come last.
     *
     * @throws app.tradewind.reference.ReferenceException naming file and line
     */
    public static MarketProfiles readAll(List<Entry> files) {
        Map<String, Entry> byCode = new TreeMap<>();
        files.forEach(file -> byCode.put(file.text("code").toUpperCase(Locale.ROOT), file));
        Map<String, MarketProfile> profiles = new TreeMap<>();
        byCode.forEach((code, file) -> {
            if (!file.text("layer", "no").equals("yes")) {
                profiles.put(code, new ProfileReader(file, base(file, byCode)).profile());
            }
        });
        return new MarketProfiles(profiles);
    }

    private static Entry base(Entry file, Map<String, Entry> byCode) {
        Optional<Entry> named = file.find("extends");
        if (named.isEmpty()) {
            return null;
        }
        Entry base = byCode.get(named.get().text().toUpperCase(Locale.ROOT));
        if (base == null || base.find("extends").isPresent()) {
            throw named.get().wrong("market.no-base", named.get().text());
        }
        return base;
    }

    /** The profile of a market by its code in any case; empty where the market is not known. */
    public Optional<MarketProfile> find(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** All profiles by code. */
    public List<MarketProfile> all() {
        return new ArrayList<>(byCode.values());
    }

    /** The same markets, had their platforms taken more: see {@link Fees#raised}. */
    public MarketProfiles feesRaised(BigDecimal more) {
        Map<String, MarketProfile> raised = new TreeMap<>();
        byCode.forEach((code, each) -> raised.put(code, new MarketProfile(each.place(), each.tax(), each.duty(),
                each.fees().raised(more), each.events(), each.notes())));
        return new MarketProfiles(raised);
    }

    /** How categories are compared: lower case, without blanks around. */
    static String key(String category) {
        return category == null ? "" : category.strip().toLowerCase(Locale.ROOT);
    }
}
