package app.tradewind.storage.keeping;

import app.tradewind.words.Phrase;

/** A file that is no backup, or no whole one. */
public final class BackupException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public BackupException(Phrase phrase) {
        super(phrase.code() + phrase.args());
        this.phrase = phrase;
    }

    /** What is wrong with which file, and what to do next. */
    public Phrase phrase() {
        return phrase;
    }
}
