/**
 * Order lines as they are kept: some thousand to a block, packed into one cell, since a row each costs the
 * database as much as all the rest of an import. {@code LineBlock} is the form, {@code StoredLines} the way
 * out, {@code PackLines} the step that brings older workspaces here.
 *
 * <p>Never here: which lines count. Read {@code LineBlock} first.
 */
package app.tradewind.storage.lines;
