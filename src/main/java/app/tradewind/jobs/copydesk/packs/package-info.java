/**
 * Rule packs as a person meets them: listed with their age, tried on a text, added to by a form, compared
 * with an earlier version.
 *
 * <p>Never here: how a rule is matched. Read {@code PackDesk} first.
 */
package app.tradewind.jobs.copydesk.packs;
