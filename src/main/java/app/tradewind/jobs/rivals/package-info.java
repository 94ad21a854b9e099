/**
 * What competitors asked over time, as imported: never what they sold, which nobody here knows. Read
 * {@link app.tradewind.jobs.rivals.RivalLog} first.
 */
package app.tradewind.jobs.rivals;
