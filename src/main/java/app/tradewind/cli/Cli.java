package app.tradewind.cli;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.reference.ReferenceException;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The program's command line: finds the command, runs it, turns failures into statuses and sentences. */
@Command(name = "tradewind", mixinStandardHelpOptions = true, version = "Tradewind 0.1.0",
        description = "A decision desk for small exporters. Everything stays on this computer.")
public final class Cli {

    /** One line a command. */
    private static final List<Supplier<Object>> COMMANDS = List.of(
            CheckCommand::new,
            DemoCommand::new,
            ForecastCommand::new,
            ImportCommand::new,
            ImportsCommand::new,
            PriceCommand::new,
            ReportCommand::new,
            SelectCommand::new,
            StockCommand::new,
            UndoCommand::new);

    /** @return the exit status, see {@link ExitStatus} */
    public static int run(String... args) {
        CommandLine line = new CommandLine(new Cli());
        COMMANDS.forEach(command -> line.addSubcommand(command.get()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, at, parsed) -> explain(e, words(parsed)));
        return line.execute(args);
    }

    private static int explain(Exception e, Words words) throws Exception {
        if (e instanceof UnusableFileException unusable) {
            return say(words, unusable.phrase(), ExitStatus.INPUT);
        }
        if (e instanceof ReferenceException broken) {
            return say(words, broken.phrase(), ExitStatus.INPUT);
        }
        if (e instanceof WorkspaceException shut) {
            return say(words, shut.phrase(), ExitStatus.WORKSPACE);
        }
        if (e instanceof IOException device) {
            return say(words, Phrase.of("cli.device", String.valueOf(device.getMessage())), ExitStatus.INPUT);
        }
        throw e;
    }

    private static int say(Words words, Phrase phrase, int status) {
        OutputOptions.err().println(words.say(phrase));
        return status;
    }

    /** The language asked for on the failed call itself. */
    private static Words words(ParseResult parsed) {
        Lang fallback = Lang.ofTag(Locale.getDefault().getLanguage()).orElse(Lang.EN);
        return Words.in(parsed.matchedOptionValue("--lang", fallback));
    }
}
