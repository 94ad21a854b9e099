package app.tradewind.intake.rows;

import app.tradewind.words.Phrase;

/** Takes what is wrong with a row. */
public interface Problems {

    /**
     * @param row 1-based line or sheet row
     * @param column header as written, empty where the whole row is meant
     * @param raw the cell's text
     * @param problem what is wrong and what to do about it
     */
    void add(int row, String column, String raw, Phrase problem);
}
