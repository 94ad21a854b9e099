package app.tradewind.cli;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.SeasonLength;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, and where to read how it goes. */
final class Refusals implements IParameterExceptionHandler {

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(words.say(phrase(e)));
        err.println(words.say("cli.usage.see-help", name(e.getCommandLine())));
        return ExitStatus.USAGE;
    }

    private static Phrase phrase(ParameterException e) {
        if (e instanceof WrongCall wrong) {
            return wrong.phrase();
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return Phrase.of("cli.usage.missing",
                    missing.getMissing().stream().map(Refusals::wanted).collect(Collectors.joining(", ")));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Phrase.of("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return Phrase.of("cli.usage.value", name(e.getArgSpec()), e.getValue(), values(e.getArgSpec()));
        }
        return Phrase.of("cli.usage.other", String.valueOf(e.getMessage()));
    }

    private static Phrase unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        String command = name(e.getCommandLine());
        if (e.isUnknownOption()) {
            return Phrase.of("cli.usage.unknown-option", command, word);
        }
        if (e.getCommandLine().getSubcommands().isEmpty()) {
            return Phrase.of("cli.usage.unexpected", command, word);
        }
        List<String> similar = e.getSuggestions();
        return similar.isEmpty() ? Phrase.of("cli.usage.unknown-command", word)
                : Phrase.of("cli.usage.similar", word, similar.get(0));
    }

    /** What an option takes, in words. */
    private static Object values(ArgSpec arg) {
        if (Arrays.stream(arg.converters()).anyMatch(SeasonLength.class::isInstance)) {
            return Phrase.of("cli.wants.season");
        }
        Class<?> type = arg.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(value -> type == Lang.class ? ((Lang) value).tag()
                    : value.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return Phrase.of("cli.wants.day");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Phrase.of("cli.wants.whole");
        }
        return type == double.class ? Phrase.of("cli.wants.number") : arg.paramLabel();
    }

    private static String name(CommandLine line) {
        return line.getCommandSpec().qualifiedName();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String wanted(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
    }
}
