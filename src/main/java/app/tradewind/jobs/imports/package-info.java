/**
 * What importing needs beside the job itself: the report of what became of each file, and answers about
 * columns out of a file.
 *
 * <p>Never here: reading a row or writing one. Read {@code ImportReport} first.
 */
package app.tradewind.jobs.imports;
