package app.tradewind.jobs.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.RecordSink;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.Foresight;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.words.Phrase;
import java.util.Optional;

/** Reads a file beside what the workspace holds, keeping nothing: what is known of it already, and what is to be asked. */
public final class Foreseeing implements RecordSink, AutoCloseable {

    private final Foresight foresight;

    /** @param ahead files that would come in before */
    public Foreseeing(Workspace workspace, OverlapChoice choice, Foresight.Ahead ahead) {
        foresight = workspace.imports().foresight(choice, ahead);
    }

    @Override
    public boolean wants(CatalogRecord record) {
        return foresight.wants(record);
    }

    @Override
    public void accept(CatalogRecord record, String raw) {
        foresight.see(record);
    }

    @Override
    public void cancelled(Sale line, String raw) {
        foresight.see(line);
    }

    /** After the reading: what only the person can answer. */
    public Optional<Phrase> question(String file) {
        return foresight.clash().map(clash -> OverlapWords.question(file, clash));
    }

    /** After the reading: what the import would meet. */
    public Met met() {
        return foresight.met();
    }

    /** The file would come in: the next ones are read beside it. */
    public void keep() {
        foresight.keep();
    }

    @Override
    public void close() {
        foresight.close();
    }
}
