package app.tradewind.catalog;

/**
 * Where a record came from, so that every number can lead back to its row.
 *
 * @param importId the import that brought it, or 0 before it is stored
 * @param file name of the file as the person knows it, without its folder
 * @param sheet name of the sheet, empty for text files
 * @param row 1-based line or sheet row, as a spreadsheet program counts
 */
public record Origin(long importId, String file, String sheet, int row) {

    public Origin withImport(long id) {
        return new Origin(id, file, sheet, row);
    }
}
