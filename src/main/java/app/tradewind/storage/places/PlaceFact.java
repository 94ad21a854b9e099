package app.tradewind.storage.places;

/**
 * What a place is.
 *
 * @param name as the seller calls it
 * @param kind in a word, lower case
 */
public record PlaceFact(String name, String kind) { }
