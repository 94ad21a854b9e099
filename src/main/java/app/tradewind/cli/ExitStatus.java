package app.tradewind.cli;

/** The program's exit statuses: a contract with scripts. */
public final class ExitStatus {

    /** Done. */
    public static final int DONE = 0;
    /** Done, and something at or above {@code --fail-on} was found. */
    public static final int FOUND = 1;
    /** The call is wrong. */
    public static final int USAGE = 2;
    /** An input is wrong, and nothing was changed. */
    public static final int INPUT = 3;
    /** The workspace is locked by another process, damaged, or the passphrase is wrong. */
    public static final int WORKSPACE = 4;

    private ExitStatus() { }
}
