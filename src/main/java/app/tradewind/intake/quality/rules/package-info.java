/**
 * What every row of each kind is asked: read from one file a kind under {@code intake/quality}, or a
 * person's own file in its place.
 *
 * <p>Never here: counting, or a limit that stands in a file. Read {@code Rule} first, then {@code listings.yaml}.
 */
package app.tradewind.intake.quality.rules;
