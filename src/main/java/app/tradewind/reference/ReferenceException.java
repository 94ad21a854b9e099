package app.tradewind.reference;

import app.tradewind.words.Phrase;

/** A reference file that cannot be used: says which file, which line and what is wrong there. */
public final class ReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase problem;
    private final String file;
    private final int line;

    public ReferenceException(String file, int line, Phrase problem) {
        super(file + ":" + line + " " + problem.code() + problem.args());
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** What is wrong, without the place. */
    public Phrase problem() {
        return problem;
    }

    /** The whole of it, ready to say. */
    public Phrase phrase() {
        return Phrase.of("reference.problem", file, Integer.toString(line), problem);
    }
}
