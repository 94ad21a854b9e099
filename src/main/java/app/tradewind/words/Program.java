package app.tradewind.words;

/** What the program is called, in {@code --version}, on reports and in the window: the same in every language. */
public final class Program {

    public static final String NAME = "Tradewind";

    /** The version of the build; a test compares it with the project file. */
    public static final String VERSION = "0.1.0";

    private Program() { }
}
