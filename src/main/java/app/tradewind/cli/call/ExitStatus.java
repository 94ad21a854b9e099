package app.tradewind.cli.call;

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
    /** A fault of the program itself; the number that sysexits.h calls EX_SOFTWARE. */
    public static final int FAULT = 70;
    /** Cancelled by the person, as a shell numbers an interrupted command. */
    public static final int CANCELLED = 130;

    private ExitStatus() { }
}
