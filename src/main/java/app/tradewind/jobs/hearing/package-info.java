/**
 * Hears what customers wrote: reads the stored reviews and hands them to the engine.
 *
 * <p>Never here: what a word means ({@code voice}). Read {@code HearReviews} first.
 */
package app.tradewind.jobs.hearing;
