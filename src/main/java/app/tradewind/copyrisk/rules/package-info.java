/**
 * Rules as data: what a pack or a lexicon file says, read and checked. A rule brings its own examples,
 * its source and the day that was looked up, or it does not load.
 *
 * <p>Never here: matching. Read {@code Rule} first, then {@code RulePack}.
 */
package app.tradewind.copyrisk.rules;
