package app.tradewind.intake;

import app.tradewind.words.Phrase;

/** A file that cannot be used as a whole: damaged, unknown, ambiguous. Nothing of it has been kept. */
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public UnusableFileException(Phrase phrase) {
        super(phrase.code() + phrase.args());
        this.phrase = phrase;
    }

    /** What happened to which file, and what to do next. */
    public Phrase phrase() {
        return phrase;
    }

    /** Whether the file opens with a password that was not given, or not the right one. */
    public boolean wantsPassword() {
        return phrase.code().equals("intake.password-needed") || phrase.code().equals("intake.password-wrong");
    }
}
