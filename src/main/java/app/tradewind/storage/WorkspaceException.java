package app.tradewind.storage;

import app.tradewind.words.Phrase;

/** A workspace that cannot be opened or made: locked, damaged, from a newer program, or none at all. */
public final class WorkspaceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public WorkspaceException(Phrase phrase) {
        super(phrase.code() + phrase.args());
        this.phrase = phrase;
    }

    public WorkspaceException(Phrase phrase, Throwable cause) {
        super(phrase.code() + phrase.args(), cause);
        this.phrase = phrase;
    }

    /** What is wrong with which folder, and what to do next. */
    public Phrase phrase() {
        return phrase;
    }
}
