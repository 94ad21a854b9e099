/**
 * Quality: how far the data carry, kind by kind and column by column, the rows that fall short, and what
 * could be put right. A tab beside Data's files.
 *
 * <p>Never here: what is checked, or how a change is kept. Read {@code QualityViewModel} first.
 */
package app.tradewind.ui.quality;
