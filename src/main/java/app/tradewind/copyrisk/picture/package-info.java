/**
 * Colours of a listing's picture against what colours mean in its market: hints, never findings, and only
 * where category or words of the listing give the occasion.
 *
 * <p>Never here: a file, or how a picture is read. Read {@code ColourNotes} first.
 */
package app.tradewind.copyrisk.picture;
