package app.tradewind;

import app.tradewind.cli.Cli;

/** Where the program starts. Does not extend the toolkit's application class, so that a plain jar can start it. */
public final class Main {

    private Main() { }

    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
