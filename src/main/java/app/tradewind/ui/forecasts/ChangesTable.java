package app.tradewind.ui.forecasts;

import app.tradewind.jobs.levels.Said;
import app.tradewind.jobs.track.ChangeRecord.Row;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;

/** What changes of the forecast by hand were worth: together, by person, by level. */
final class ChangesTable {

    private static final double HALF = 0.5;

    private ChangesTable() { }

    static RowTable<Row> of(Texts texts) {
        RowTable<Row> table = new RowTable<>(texts);
        table.setId("forecasts-changes");
        table.words("odd.quality.column.who", 176, row -> texts.say(who(row)));
        table.figures("odd.quality.column.changes", 84, row -> texts.figures().whole(row.changes()));
        table.nodes("odd.quality.column.better", 76, Pill::new, (pill, row) -> pill.set(row.better() + " / " + row.changes(),
                row.better() >= HALF * row.changes() ? Tone.GOOD : Tone.WARN));
        table.figures("odd.quality.column.with", 90, row -> texts.figures().percent(row.verdict().changed())).getStyleClass().add("strong");
        table.figures("odd.quality.column.without", 90, row -> texts.figures().percent(row.verdict().baseline()));
        table.figures("odd.quality.column.naive", 80, row -> texts.figures().percent(row.verdict().naive()));
        table.setPlaceholder(Parts.quiet(texts.bind("odd.quality.changes.none")));
        return table;
    }

    private static Phrase who(Row row) {
        return row.level() != null ? Said.level(row.level())
                : row.person() == null ? Phrase.of("odd.quality.everybody")
                : row.person().isEmpty() ? Phrase.of("odd.quality.nobody") : Phrase.of("ui.product", row.person());
    }
}
