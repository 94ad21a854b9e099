package app.tradewind.storage.copydesk;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SkuMarket;

/**
 * Which listing a signature or an edit belongs to, whichever import brought it.
 *
 * @param channel the platform, or empty
 */
public record ListingKey(SkuMarket item, String channel) {

    public static ListingKey of(Listing listing) {
        return new ListingKey(listing.item(), listing.channel());
    }
}
