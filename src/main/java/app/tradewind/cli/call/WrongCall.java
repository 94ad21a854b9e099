package app.tradewind.cli.call;

import app.tradewind.words.Phrase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A call that a command refuses although every option of it could be read. */
public final class WrongCall extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public WrongCall(CommandSpec command, Phrase phrase) {
        super(command.commandLine(), phrase.code() + phrase.args());
        this.phrase = phrase;
    }

    /** Refuses counts that are nothing or less. */
    public static void belowOne(CommandSpec command, String option, int value) {
        if (value < 1) {
            throw new WrongCall(command, Phrase.of("cli.usage.from-one", option));
        }
    }

    /** What is wrong with the call. */
    public Phrase phrase() {
        return phrase;
    }
}
