/**
 * What prices and profit would be if cost, rate, duty, fee or freight were others: a scenario changes the
 * snapshot, and the price advice is made again on it.
 *
 * <p>Never here: how a price is found ({@code pricing.advise}), or what a piece costs ({@code jobs.desk}).
 * Nothing is stored. Read {@code Scenario} first.
 */
package app.tradewind.jobs.scenarios;
