package app.tradewind.storage.places;

import app.tradewind.catalog.Money;

/**
 * What it takes to move goods.
 *
 * @param from place @param to place
 * @param days on the way, {@code null} where not known
 * @param aCarton cost of moving one, {@code null} where not known
 */
public record PlaceWay(String from, String to, Double days, Money aCarton) { }
