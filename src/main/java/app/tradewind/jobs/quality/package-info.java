/**
 * How good the data are and what could be put right: scores with their rows, proposals that a person
 * accepts, turns down or takes back, and what all this says of how far an answer can be relied on.
 *
 * <p>Never here: what is asked of a row ({@code intake.quality.rules} knows), or a change of a row. Read
 * {@code AssessData} first.
 */
package app.tradewind.jobs.quality;
