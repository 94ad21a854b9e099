package app.tradewind.intake.reading;

import app.tradewind.words.Phrase;

/** Bytes that cannot be read as a table: empty, damaged, binary, or of a kind not known. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public UnreadableException(Phrase phrase) {
        super(phrase.code() + phrase.args());
        this.phrase = phrase;
    }

    public Phrase phrase() {
        return phrase;
    }
}
