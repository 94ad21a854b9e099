package app.tradewind.jobs.copydesk.packs;

import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * All rule packs.
 *
 * @param today the day their age is counted to
 * @param packs in their order
 * @param refused files that were not fit to load, each with file, line and reason
 * @param versions earlier versions, the newest first; the one of now is the first
 * @param trial tries texts on them
 */
public record PacksBoard(LocalDate today, List<Pack> packs, List<Phrase> refused, List<Version> versions, TextTrial trial) {

    /** Laws change: a pack whose newest source was looked up longer ago wants to be gone through. */
    public static final int OLD_DAYS = 180;

    public PacksBoard {
        packs = List.copyOf(packs);
        refused = List.copyOf(refused);
        versions = List.copyOf(versions);
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

    public int rules() {
        return packs.stream().mapToInt(pack -> pack.rules().size()).sum();
    }
}
