/**
 * The bounds of prices that the seller and the seller's files have told, brought to the answers.
 *
 * <p>Never here: how they are typed and kept ({@code jobs.limits}), or what they do to a price ({@code pricing}). Read
 * {@code OwnLimits} first.
 */
package app.tradewind.jobs.desk.limits;
