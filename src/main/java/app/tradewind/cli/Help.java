package app.tradewind.cli;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.words.Program;
import app.tradewind.words.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Gives the commands their help in one language. A command's annotation holds the code of its
 * description, an option's the code of its own; the texts come from the message files, and only when
 * help is asked for.
 */
final class Help {

    private final Words words;
    private final Map<String, Supplier<String>> texts = new TreeMap<>();

    Help(Words words) {
        this.words = words;
    }

    /** To be called when all commands have been added. */
    void speak(CommandLine root) {
        text("mixinStandardHelpOptions.help", "cli.option.help", "");
        text("mixinStandardHelpOptions.version", "cli.option.version", "");
        text("usage.synopsisHeading", "cli.help.usage", " ");
        text("usage.commandListHeading", "cli.help.commands", "%n");
        String own = root.getCommandSpec().qualifiedName(".") + ".usage.exitCodeList";
        text(own + "Heading", "cli.help.statuses", "%n");
        int place = 0;
        for (Map.Entry<Integer, String> status : statuses().entrySet()) {
            texts.put(own + "." + place++, () -> " " + status.getKey() + ":" + words.say(status.getValue()).replace("%", "%%"));
        }
        command(root);
        root.setResourceBundle(new Texts(texts));
    }

    private void command(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true).version(Program.NAME + " " + Program.VERSION);
        text(spec.qualifiedName(".") + ".usage.description", spec.usageMessage().description()[0], "");
        for (ArgSpec arg : spec.args()) {
            if (words.knows(arg.descriptionKey())) {
                text(arg.descriptionKey(), arg.descriptionKey(), "");
            }
        }
        line.getSubcommands().values().forEach(this::command);
    }

    /** The library formats texts: a percent sign of ours is doubled, or it prints a warning and the raw text. */
    private void text(String key, String code, String end) {
        texts.put(key, () -> words.say(code).replace("%", "%%") + end);
    }

    private static Map<Integer, String> statuses() {
        Map<Integer, String> statuses = new LinkedHashMap<>();
        statuses.put(ExitStatus.DONE, "cli.status.done");
        statuses.put(ExitStatus.FOUND, "cli.status.found");
        statuses.put(ExitStatus.USAGE, "cli.status.usage");
        statuses.put(ExitStatus.INPUT, "cli.status.input");
        statuses.put(ExitStatus.WORKSPACE, "cli.status.workspace");
        statuses.put(ExitStatus.FAULT, "cli.status.fault");
        return statuses;
    }

    /** Texts by the key under which the command-line library asks for them. */
    private static final class Texts extends ResourceBundle {

        private final Map<String, Supplier<String>> texts;

        Texts(Map<String, Supplier<String>> texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            Supplier<String> text = texts.get(key);
            return text == null ? null : text.get();
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
