package app.tradewind.intake;

import app.tradewind.words.Phrase;

/**
 * One row that could not be used as it stands, or only with care.
 *
 * @param file name of the file
 * @param sheet name of the sheet, empty for text files
 * @param row 1-based line or sheet row
 * @param column header of the column, empty where the whole row is meant
 * @param raw the cell's text as it stands in the file
 * @param problem what is wrong and what to do about it
 */
public record RowProblem(String file, String sheet, int row, String column, String raw, Phrase problem) { }
