/**
 * The world as the workspace knows it: every figure of every market with its source and age, events with
 * their computed days, exchange rates, and changing all of these. A change goes to the person's own file
 * in the workspace; what is shipped stays as it is and can be had back.
 *
 * <p>Never here: what a figure means in a sum. Read {@code MarketsBoard} and {@code EditMarket} first.
 */
package app.tradewind.jobs.markets;
