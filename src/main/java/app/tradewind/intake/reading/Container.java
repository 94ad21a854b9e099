package app.tradewind.intake.reading;

import java.util.Locale;

/** What a table stands in, decided by its bytes; the file's name may lie. */
public enum Container {
    /** Delimited text. */
    PLAIN,
    /** Office Open XML workbook, since Excel 2007. */
    XLSX,
    /** Binary workbook, Excel 97 to 2003. */
    XLS,
    /** OpenDocument spreadsheet. */
    ODS,
    /** Tables of a web page, often named {@code .xls}. */
    HTML,
    /** XML Spreadsheet 2003. */
    XML;

    /** The word for summaries, {@code xlsx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
