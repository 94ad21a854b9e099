/**
 * What stands on papers that a seller holds: marks, and what their numbers look like.
 *
 * <p>Never here: whether a claim in a text is covered, see {@code copyrisk.check}. Read {@code MarkRegister} first.
 */
package app.tradewind.copyrisk.evidence;
