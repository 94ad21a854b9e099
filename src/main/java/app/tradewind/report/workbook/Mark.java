package app.tradewind.report.workbook;

/**
 * A state as a table cell: a word, and a colour behind it for those who see it.
 *
 * @param word what it says; never empty, for colour alone says nothing
 * @param tone how urgent it is
 */
public record Mark(String word, Tone tone) {

    /** How a state is coloured. */
    public enum Tone { GOOD, CAREFUL, BAD, NEUTRAL }

    public Mark {
        if (word.isBlank()) {
            throw new IllegalArgumentException("a mark needs a word");
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
