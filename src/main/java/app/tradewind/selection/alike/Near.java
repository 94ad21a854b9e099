package app.tradewind.selection.alike;

/**
 * A product beside another one.
 *
 * @param id of the product that is alike
 * @param alike how much, 0 to 1
 * @param words likeness of the titles alone, 0 to 1
 * @param sameCategory whether both stand in the same category; false where one has none
 */
public record Near(String id, double alike, double words, boolean sameCategory) { }
