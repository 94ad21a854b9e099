package app.tradewind.jobs.keeping;

import app.tradewind.storage.keeping.CopyWatch;
import app.tradewind.words.Phrase;

/** Bytes copied so far, as progress. */
record Watching(Phrase what, Steps progress) implements CopyWatch {

    @Override
    public void bytes(long done, long total) {
        progress.at(what, done, total);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
