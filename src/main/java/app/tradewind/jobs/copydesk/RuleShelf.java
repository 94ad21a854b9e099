package app.tradewind.jobs.copydesk;

import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.coverage.Coverage;
import app.tradewind.jobs.desk.ReferenceData;
import java.util.Map;

/** The rule packs of a workspace, read once for as long as their files stay the same. */
public final class RuleShelf {

    private final ReferenceData reference;
    private Loaded loaded;

    public RuleShelf(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * @param files all rules
     * @param checker the same, ready to check
     * @param coverage what they can speak of
     * @param digest tells these packs from others
     */
    public record Loaded(RuleFiles files, CopyChecker checker, Coverage coverage, String digest) { }

    /** @throws app.tradewind.reference.ReferenceException if a pack is not fit to load */
    public synchronized Loaded loaded() {
        Map<String, String> texts = reference.texts(ReferenceData.PACKS);
        String digest = CopyMemory.digest(texts);
        if (loaded == null || !loaded.digest().equals(digest)) {
            RuleFiles files = reference.rules();
            loaded = new Loaded(files, files.checker(), new Coverage(files.packs()), digest);
        }
        return loaded;
    }
}
