/**
 * From a row to catalog records: what becomes of each row, its values by field, one maker for each kind.
 *
 * <p>Never here: deciding a column's format (it is in the plan by then) or keeping rows. Read
 * {@code ReadPlan}, {@code RowValues} and {@code OrderRecords} first.
 */
package app.tradewind.intake.records;
