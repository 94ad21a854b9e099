package app.tradewind.jobs.keeping;

import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.List;
import java.util.Locale;

/** What a look at a workspace and its backups gave, one line a thing looked at. */
public record Checks(List<Line> lines) {

    public Checks {
        lines = List.copyOf(lines);
    }

    /** As it should be; not as it should be; or something to know that is no damage. */
    public enum State { GOOD, OFF, NOTE }

    /**
     * @param check {@code store}, {@code chain}, {@code receipt}, {@code weeks} or {@code backup}
     * @param subject which one of several: a table, the number of an import, a file; or empty
     */
    public record Line(String check, String subject, State state, Phrase message) { }

    /** How many things are not as they should be. */
    public long off() {
        return lines.stream().filter(line -> line.state == State.OFF).count();
    }

    /** One row a line; {@code status} is {@code good}, {@code off} or {@code note}. */
    public Table table(Words words) {
        Table.Builder table = new Table.Builder("check", "subject", "status", "message");
        lines.forEach(line -> table.row(line.check, line.subject, line.state.name().toLowerCase(Locale.ROOT),
                words.say(line.message)));
        return table.build();
    }
}
