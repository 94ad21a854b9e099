/**
 * Weeks that are not like the others, with the orders behind them, what was proposed and what a person decided;
 * prices and promotions planned for weeks to come. Histories leave here with only what counts.
 *
 * <p>Never here: the tests that find them ({@code forecast.odd}). Read {@code FindOdd} first.
 */
package app.tradewind.jobs.odd;
