package app.tradewind.jobs.copydesk;

import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.coverage.Coverage;
import app.tradewind.copyrisk.opinion.SecondOpinion;
import app.tradewind.copyrisk.packs.PackReading;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.reference.ReferenceException;
import app.tradewind.storage.ReferenceFiles;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule packs of a workspace, read once for as long as their files stay the same. */
public final class RuleShelf {

    private final ReferenceFiles reference;
    private final Map<String, String> shipped = ReferenceFiles.shipped(ReferenceData.PACKS);
    private Loaded loaded;
    private Map<String, String> last;

    public RuleShelf(ReferenceFiles reference) {
        this.reference = reference;
    }

    /**
     * @param read every pack by its file, and what was refused
     * @param checker all rules, ready to check
     * @param coverage what they can speak of
     * @param opinion what to look at where they are silent
     * @param digest tells these packs from others
     * @param texts the files they were read from, own ones in place of shipped ones
     */
    public record Loaded(PackReading.Read read, CopyChecker checker, Coverage coverage, SecondOpinion opinion, String digest,
            Map<String, String> texts) {

        public RuleFiles files() {
            return read.files();
        }
    }

    /** A pack that is not fit to load is refused and told; the others go on. */
    public synchronized Loaded loaded() {
        Map<String, String> own;
        List<Phrase> unreadable = new ArrayList<>();
        try {
            own = reference.own(ReferenceData.PACKS);
        } catch (ReferenceException e) {
            own = Map.of();
            unreadable.add(e.phrase());
        }
        if (loaded == null || !own.equals(last)) {
            loaded = with(own, unreadable);
            last = own;
        }
        return loaded;
    }

    /** The packs as they would be with these own files. */
    public Loaded with(Map<String, String> own, List<Phrase> unreadable) {
        PackReading.Read read = new PackReading(shipped, own, LocalDate.now()).read();
        List<Phrase> refused = new ArrayList<>(unreadable);
        refused.addAll(read.refused());
        Map<String, String> texts = new LinkedHashMap<>(shipped);
        texts.putAll(own);
        return new Loaded(new PackReading.Read(read.files(), read.packs(), read.own(), read.changed(), refused), read.files().checker(),
                new Coverage(read.files().packs(), off(read)), ReferenceData.opinion(read.files().lexicons()), CopyMemory.digest(texts), texts);
    }

    /** Rules that were switched off, each with the reason. */
    private static Map<Rule, String> off(PackReading.Read read) {
        Map<Rule, String> off = new LinkedHashMap<>();
        read.changed().values().stream().filter(each -> each.change().isOff()).forEach(each -> off.put(each.shipped(), each.change().off()));
        return off;
    }
}
