/**
 * What a person can do about a finding or a listing on the Copy screen, as small forms in place of dialogs.
 *
 * <p>Never here: a rule, or the list of findings. Read {@code FindingActs} first.
 */
package app.tradewind.ui.copy.acts;
