package app.tradewind.cli.call;

import app.tradewind.jobs.tables.Tables;
import app.tradewind.report.Table;
import app.tradewind.report.TableFile;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The options that every command takes, and the one way out for tables, summaries and messages. */
public final class OutputOptions {

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--lang", paramLabel = "en|zh", converter = Language.Converter.class,
            descriptionKey = "cli.option.lang")
    private Lang lang;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.seed")
    private long seed = 1;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    private LocalDate asOf;

    @Option(names = "--debug", descriptionKey = "cli.option.debug")
    private boolean debug;

    /** The words of the language asked for; the whole line decides, see {@link Language}. */
    public Words words() {
        return Words.in(lang);
    }

    /** Where the output goes, or {@code null} for standard output. */
    public Path file() {
        return out;
    }

    public boolean json() {
        return json;
    }

    public long seed() {
        return seed;
    }

    /** The day asked for, or {@code null}. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The day asked for, or the computer's: a plain table has no day of its own. */
    public LocalDate today() {
        return asOf != null ? asOf : LocalDate.now();
    }

    /**
     * Writes the table to the file asked for, or as CSV to standard output unless that belongs to
     * {@code --json}; then the summary, where that was asked for. That there are no rows is said.
     *
     * @param summary of this command; {@code out} is added to it, the table's file or {@code null}
     */
    public void answer(Table table, Map<String, ?> summary) throws IOException {
        if (out != null) {
            Tables.write(table, out);
        } else if (!json) {
            Tables.writeCsv(table, System.out);
        }
        if (table.rows().isEmpty()) {
            tell(Phrase.of("cli.no-rows"));
        }
        whole(summary);
    }

    /** The same for a table that is too long to be held; the summary is asked for once the rows are written. */
    public void answer(List<String> columns, TableFile.Rows rows, Supplier<Map<String, ?>> summary) throws IOException {
        if (out != null) {
            Tables.write(columns, rows, out);
        } else if (json) {
            rows.to(cells -> { });
        } else {
            Tables.writeCsv(columns, rows, System.out);
        }
        whole(summary.get());
    }

    private void whole(Map<String, ?> summary) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>(summary);
        whole.put("out", out == null ? null : out.toString());
        summary(whole);
    }

    /** Prints the summary where {@code --json} asks for it. */
    public void summary(Map<String, ?> summary) throws IOException {
        if (json) {
            Json.print(summary, System.out);
        }
    }

    /** A line for the person: to standard error, so that standard output stays a table. */
    public void tell(Phrase phrase) {
        Console.err().println(words().say(phrase));
    }
}
