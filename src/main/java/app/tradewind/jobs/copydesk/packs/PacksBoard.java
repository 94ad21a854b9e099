package app.tradewind.jobs.copydesk.packs;

import app.tradewind.copyrisk.packs.PackReading.Changed;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.jobs.copydesk.RuleShelf;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All rule packs.
 *
 * @param today the day their age is counted to
 * @param packs in their order
 * @param refused files that were not fit to load, each with file, line and reason
 * @param versions earlier versions, the newest first; the one of now is the first
 * @param trial tries texts on them
 * @param changed rules that the seller has changed or switched off, by id
 */
public record PacksBoard(LocalDate today, List<Pack> packs, List<Phrase> refused, List<Version> versions, TextTrial trial,
        Map<String, Changed> changed) {

    /** Laws change: a pack whose newest source was looked up longer ago wants to be gone through. */
    public static final int OLD_DAYS = 180;

    public PacksBoard {
        packs = List.copyOf(packs);
        refused = List.copyOf(refused);
        versions = List.copyOf(versions);
        changed = Map.copyOf(changed);
    }

    /**
     * @param file its name
     * @param name first part of its rules' ids
     * @param layer {@code base}, {@code market}, {@code category} or {@code own}
     * @param own whether it is the seller's own
     * @param newest the newest day on which one of its sources was looked up
     * @param rules in the file's order
     */
    public record Pack(String file, String name, String layer, boolean own, LocalDate newest, List<Rule> rules) {
        public Pack {
            rules = List.copyOf(rules);
        }

        public long age(LocalDate today) {
            return ChronoUnit.DAYS.between(newest, today);
        }
    }

    /** @param day when it was first used */
    public record Version(long id, LocalDate day) { }

    /** The packs that want to be gone through. */
    public List<Pack> old() {
        return packs.stream().filter(pack -> pack.age(today) > OLD_DAYS).toList();
    }

    /** What a person should know before trusting a check: files refused, and packs that want to be gone through. */
    public static List<Phrase> warnings(RuleShelf.Loaded loaded, LocalDate today) {
        List<Phrase> warnings = new ArrayList<>(loaded.read().refused().stream().map(why -> Phrase.of("copydesk.told.refused", why)).toList());
        long old = loaded.read().packs().values().stream().filter(pack -> ChronoUnit.DAYS.between(newest(pack), today) > OLD_DAYS).count();
        if (old > 0) {
            warnings.add(Phrase.of("copydesk.told.old", old, OLD_DAYS, today));
        }
        return warnings;
    }

    /** The newest day on which one of a pack's sources was looked up. */
    static LocalDate newest(RulePack pack) {
        return Stream.concat(Stream.of(pack.checked()), pack.rules().stream().map(rule -> rule.card().asOf()))
                .max(LocalDate::compareTo).orElse(pack.checked());
    }

    public int rules() {
        return packs.stream().mapToInt(pack -> pack.rules().size()).sum();
    }
}
