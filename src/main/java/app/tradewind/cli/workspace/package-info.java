/**
 * The commands that make, fill, empty and report on a workspace.
 *
 * <p>Never here: a store, or a sentence outside the message files. Read {@code ImportCommand} first.
 */
package app.tradewind.cli.workspace;
