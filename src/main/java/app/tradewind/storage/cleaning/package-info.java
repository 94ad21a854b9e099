/**
 * What a person has put right in the reading of the data, each change with its name, its time and a way
 * back. No row is changed: {@code rows.Aliases} and {@code sales} apply what stands when they read.
 *
 * <p>Never here: what should be put right. Read {@code CleaningStore} first.
 */
package app.tradewind.storage.cleaning;
