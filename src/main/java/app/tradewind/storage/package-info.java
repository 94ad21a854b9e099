/**
 * What stays on this computer. A {@link app.tradewind.storage.Workspace} is a folder with one H2
 * database and the person's own reference files; its stores, one class a kind of thing, live in the
 * packages below: {@code imports} (one transaction a file, undone as a unit), {@code sales} (weekly
 * histories, and the lines behind them), {@code facts} (listings, stock, terms, rates),
 * {@code decisions} (the log), {@code cleaning} (what is read otherwise than it came). {@code rows} is how they keep rows and nothing else's business.
 *
 * <p>Never here: parsing, an engine's arithmetic, or a network. Read {@code Workspace}, then
 * {@code imports.ImportWriter}.
 */
package app.tradewind.storage;
