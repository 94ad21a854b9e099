/**
 * Rule packs as a whole: read file by file so that a bad one stops no other, the seller's own beside the
 * shipped ones, and two versions compared.
 *
 * <p>Never here: how a rule is matched. Read {@code PackReading} first.
 */
package app.tradewind.copyrisk.packs;
