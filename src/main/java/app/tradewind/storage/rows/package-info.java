/**
 * How rows are kept: ids that name their import, numbers packed small, weekly
 * sums. Shared by the stores beside it.
 *
 * <p>Never here: a question that a person asks. Read {@code RowId}, then {@code Weeks}.
 */
package app.tradewind.storage.rows;
