package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.catalog.signals.Estimate;
import app.tradewind.jobs.signals.SourceBook;
import app.tradewind.jobs.signals.SourceName;
import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.words.Phrase;

/** Says whose estimate a figure is, and how wrong that source has been. */
public final class Whose {

    private Whose() { }

    /** @param pieces whether the figure counts pieces, from which the bias was taken out */
    public static Phrase of(Estimate estimate, SourceBook sources, boolean pieces) {
        Phrase name = SourceName.of(estimate.source());
        SourceCheck check = sources.check(estimate);
        if (!pieces) {
            return Phrase.of("sources.whose.estimate", name, estimate.asOf());
        }
        return check.told() ? Phrase.of("sources.whose.corrected", name, estimate.asOf(), check.factor(), check.known().size(), check.offBy())
                : Phrase.of("sources.whose.unproven", name, estimate.asOf(), check.known().size(), SourceCheck.LEAST);
    }
}
