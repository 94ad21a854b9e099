package app.tradewind.cli;

import app.tradewind.report.Table;
import app.tradewind.jobs.tables.Tables;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes, and the one way out for tables and messages. */
final class OutputOptions {

    @Option(names = {"-o", "--out"}, paramLabel = "FILE",
            description = "The table goes there, .csv or .xlsx; standard output as CSV where left out.")
    private Path out;

    @Option(names = "--lang", paramLabel = "en|zh", converter = LangConverter.class,
            description = "Language of messages and texts, never of parsing or of column names.")
    private Lang lang;

    @Option(names = "--json", description = "The summary on standard output as one JSON object.")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", description = "Seed where chance is used.")
    private long seed = 1;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day the advice is made for, ISO 8601; the workspace's own day or today where left out.")
    private LocalDate asOf;

    Words words() {
        return Words.in(lang != null ? lang : Lang.ofTag(Locale.getDefault().getLanguage()).orElse(Lang.EN));
    }

    /** Where the output goes, or {@code null} for standard output. */
    Path file() {
        return out;
    }

    boolean json() {
        return json;
    }

    long seed() {
        return seed;
    }

    /** The day asked for, or {@code null}. */
    LocalDate asOf() {
        return asOf;
    }

    /** Writes the table to the file asked for, or as CSV to standard output unless that belongs to {@code --json}. */
    void table(Table table) throws IOException {
        if (out != null) {
            Tables.write(table, out);
        } else if (!json) {
            Tables.writeCsv(table, System.out);
        }
    }

    /** A line for the person: to standard error, so that standard output stays a table. */
    void tell(Phrase phrase) {
        err().println(words().say(phrase));
    }

    static PrintStream err() {
        return System.err;
    }

    /** {@code en} or {@code zh}. */
    static final class LangConverter implements ITypeConverter<Lang> {
        @Override
        public Lang convert(String value) {
            return Lang.ofTag(value).orElseThrow(() -> new TypeConversionException("'" + value + "' is neither en nor zh"));
        }
    }
}
