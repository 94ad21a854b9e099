/**
 * A season played a week at a time: one made-up item whose demand, lead times and cash a person meets as they
 * come, and the ways of ordering that are set beside the person's own on the very same season.
 *
 * <p>Never here: lessons, texts to read, what was typed. Read {@code World}, then {@code Game}.
 */
package app.tradewind.stock.simulate.season;
