package app.tradewind.jobs.boards.file;

/**
 * A file that is in the store.
 *
 * @param importId the import that holds its rows
 * @param sums what became of them; the store may have left out days that it was to leave as they were
 */
public record Kept(long importId, Sums sums) { }
