/**
 * Imported files as they lie on the disk, found again by their content, to be handed back with some cells changed.
 *
 * <p>Never here: which cells. Read {@code Originals} first.
 */
package app.tradewind.jobs.originals;
