package app.tradewind.cli;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.words.Program;
import app.tradewind.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Gives the commands their help in one language. A command's annotation holds the code of its
 * description, an option's the code of its own; the texts come from the message files.
 */
final class Help {

    private final Words words;

    Help(Words words) {
        this.words = words;
    }

    /** To be called when all commands have been added. */
    void speak(CommandLine root) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("mixinStandardHelpOptions.help", words.say("cli.option.help"));
        texts.put("mixinStandardHelpOptions.version", words.say("cli.option.version"));
        speak(root, texts);
        root.getCommandSpec().usageMessage().exitCodeListHeading(words.say("cli.help.statuses") + "%n").exitCodeList(statuses());
        root.setResourceBundle(new Texts(texts));
    }

    private void speak(CommandLine line, Map<String, String> texts) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true).version(Program.NAME + " " + Program.VERSION);
        spec.usageMessage().synopsisHeading(words.say("cli.help.usage") + " ")
                .commandListHeading(words.say("cli.help.commands") + "%n")
                .description(List.of(spec.usageMessage().description()).stream().map(words::say).toArray(String[]::new));
        for (ArgSpec arg : spec.args()) {
            String code = arg.descriptionKey();
            if (words.knows(code)) {
                texts.put(code, words.say(code));
            }
        }
        line.getSubcommands().values().forEach(command -> speak(command, texts));
    }

    private Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put(" " + ExitStatus.DONE, words.say("cli.status.done"));
        statuses.put(" " + ExitStatus.FOUND, words.say("cli.status.found"));
        statuses.put(" " + ExitStatus.USAGE, words.say("cli.status.usage"));
        statuses.put(" " + ExitStatus.INPUT, words.say("cli.status.input"));
        statuses.put(" " + ExitStatus.WORKSPACE, words.say("cli.status.workspace"));
        statuses.put(" " + ExitStatus.FAULT, words.say("cli.status.fault"));
        return statuses;
    }

    /** Texts by the key under which the command-line library asks for them. */
    private static final class Texts extends ListResourceBundle {

        private final Map<String, String> texts;

        Texts(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected Object[][] getContents() {
            return texts.entrySet().stream().map(text -> new Object[] {text.getKey(), text.getValue()})
                    .toArray(Object[][]::new);
        }
    }
}
