package app.tradewind.jobs.choice;

import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * Whose estimates the seller has, and how wrong each source has been on the seller's own products.
 *
 * @param rows one a source
 */
public record SourcesBoard(List<Row> rows) {

    public SourcesBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param name what the source is called
     * @param others how many estimates of products of others it gives
     * @param check how wrong it has been
     */
    public record Row(Phrase name, long others, SourceCheck check) { }

    /** The whole in a sentence. */
    public Phrase said() {
        return Phrase.of("sources.page.state", rows.size(), rows.stream().filter(row -> row.check().told()).count());
    }
}
