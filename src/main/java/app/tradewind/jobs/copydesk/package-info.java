/**
 * What a person does about findings: accepts them with a reason, signs for a text, puts a safer wording in
 * place, and takes each of it back. Everything is kept apart from the rules and from the imported rows.
 *
 * <p>Never here: a rule. Read {@code CopyMemory} first.
 */
package app.tradewind.jobs.copydesk;
