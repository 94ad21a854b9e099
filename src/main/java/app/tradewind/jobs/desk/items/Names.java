package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SkuMarket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a product is called: in a market by the title of its own listing there, else by an English one,
 * else by any, else by its number, so that no screen shows a blank. The first listing that has a title counts.
 */
public final class Names {

    /** Where a listing that does not say its language is most likely in English. */
    private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE");
    private static final int LONGEST = 48;

    private final Map<SkuMarket, String> own = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> any = new HashMap<>();

    public Names(List<Listing> listings) {
        for (Listing listing : listings) {
            String title = listing.text().title().strip();
            if (title.isEmpty()) {
                continue;
            }
            own.putIfAbsent(listing.item(), title);
            any.putIfAbsent(listing.item().sku(), title);
            String lang = listing.text().lang();
            if (lang.startsWith("en") || lang.isEmpty() && ENGLISH.contains(listing.item().market())) {
                english.putIfAbsent(listing.item().sku(), title);
            }
        }
    }

    /** The name in a market; the product number where no listing has one. */
    public String of(SkuMarket item) {
        String name = own.get(item);
        return name == null ? of(item.sku()) : name;
    }

    /** The name over all markets; the product number where no listing has one. */
    public String of(String sku) {
        return english.getOrDefault(sku, any.getOrDefault(sku, sku));
    }

    /** A title for a sentence: what stands before its first comma, at most so long, cut at a word. */
    public static String brief(String name) {
        String head = name.split("[,，;；|｜(（]", 2)[0].strip();
        String said = head.isEmpty() ? name.strip() : head;
        if (said.length() <= LONGEST) {
            return said;
        }
        int word = said.lastIndexOf(' ', LONGEST);
        int end = word > 0 ? word : LONGEST;
        return said.substring(0, Character.isHighSurrogate(said.charAt(end - 1)) ? end - 1 : end) + "...";
    }
}
