/**
 * What persons said of the copy: waivers, signatures, edits beside the imported rows, and the rule packs
 * that were in force.
 *
 * <p>Never here: what a finding is. Read {@code WaiverStore} first.
 */
package app.tradewind.storage.copydesk;
