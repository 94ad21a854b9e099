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

    /** What is wrong with the call. */
    public Phrase phrase() {
        return phrase;
    }
}
