/**
 * One learner over all series of a seller: what lags, calendar, promotions, prices and the category say about
 * the steps to come, learned from all of them at once with Tribuo, and used only where held-out steps were told
 * better with it.
 *
 * <p>Never here: methods that look at one series alone, causes of one series. Read {@code Learner} first.
 */
package app.tradewind.forecast.learner;
