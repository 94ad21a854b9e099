/**
 * Writing something safer in place of what a finding marks: a rule's safer wording fitted into its
 * sentence, and a change that finds its place again when the text comes anew.
 *
 * <p>Never here: where changes are kept. Read {@code Edit} first.
 */
package app.tradewind.copyrisk.mend;
