/**
 * What others say of products, own and foreign: estimates, trends, and how far each source is to be trusted.
 *
 * <p>Never here: a score, or a figure taken as sold because somebody estimated it. Read {@code Signals}, then
 * {@code SourceBook}.
 */
package app.tradewind.jobs.signals;
