/**
 * What a shortlist is made of and what is demanded of it.
 *
 * <p>Never here: a choice. Read {@code Entry}, then {@code BreadthWish}.
 */
package app.tradewind.selection.breadth.demand;
