package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.opinion.SecondOpinion;
import app.tradewind.jobs.desk.ReferenceData;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How fast texts are checked with all shipped packs, in time of one core: listings of 1,500 characters a minute,
 * how that changes with the number of rules, and with the length of a text, hostile ones included. Takes a table
 * of listings with a column {@code text} at place 6 (tab-separated) and glues its texts together. Not a test: run
 * by hand, {@code java … CopySpeed listings.tsv [speed,growth,length,opinion]}.
 */
public final class CopySpeed {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int LENGTH = 1500;
    private static final int ROUNDS = 5;
    private static final int LISTINGS = 1000;

    private CopySpeed() { }

    public static void main(String[] args) throws Exception {
        List<String> texts = Files.readAllLines(Path.of(args[0])).stream().skip(1).map(line -> line.split("\t", -1)[5]).toList();
        String parts = args.length > 1 ? args[1] : "speed,growth,length,opinion";
        double before = seconds();
        RuleFiles rules = ReferenceData.shipped().rules();
        CopyChecker checker = rules.checker();
        System.out.printf("%d rules ready in %.1f s of processor%n", rules.rules(), seconds() - before);
        List<ListingText> listings = listings(texts);
        if (parts.contains("speed")) {
            for (int round = 0; round < ROUNDS; round++) {
                double start = seconds();
                long findings = findings(checker, listings);
                System.out.printf("  %,.0f listings a minute, %d findings%n", 60 * LISTINGS / (seconds() - start), findings);
            }
        }
        if (parts.contains("growth")) {
            growth(rules, listings);
        }
        if (parts.contains("length")) {
            length(checker, texts);
        }
        if (parts.contains("opinion")) {
            opinion(rules, checker, listings);
        }
    }

    /** Rules alone and rules with the second opinion, by turns. */
    private static void opinion(RuleFiles rules, CopyChecker checker, List<ListingText> listings) {
        double before = seconds();
        SecondOpinion opinion = ReferenceData.opinion(rules.lexicons());
        System.out.printf("second opinion ready in %.2f s of processor%n", seconds() - before);
        for (int round = 0; round < ROUNDS; round++) {
            double start = seconds();
            List<Checked> checked = listings.stream().map(listing -> checker.examine(listing, TODAY)).toList();
            double alone = seconds() - start;
            long suggested = 0;
            for (int i = 0; i < LISTINGS; i++) {
                suggested += opinion.suggest(listings.get(i), checked.get(i), TODAY).size();
            }
            double both = seconds() - start;
            System.out.printf("  %,.0f listings a minute by rules, %,.0f with the second opinion (%.2f of the time), %d suggestions%n",
                    60 * LISTINGS / alone, 60 * LISTINGS / both, both / alone, suggested);
        }
    }

    /** Checkers of ever more rules by turns; the least of the rounds. */
    private static void growth(RuleFiles rules, List<ListingText> listings) {
        List<RuleFiles> sizes = List.of(MoreRules.half(rules), rules, MoreRules.times(rules, 2), MoreRules.times(rules, 4));
        List<CopyChecker> checkers = sizes.stream().map(RuleFiles::checker).toList();
        double[] least = new double[sizes.size()];
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i = 0; i < least.length; i++) {
                double start = seconds();
                findings(checkers.get(i), listings);
                double spent = seconds() - start;
                least[i] = round <= 1 ? spent : Math.min(least[i], spent);
            }
        }
        for (int i = 0; i < least.length; i++) {
            System.out.printf("  %5d rules: %.3f ms a listing, %.2f of all rules%n",
                    sizes.get(i).rules(), 1e3 * least[i] / LISTINGS, least[i] / least[1]);
        }
    }

    private static void length(CopyChecker checker, List<String> texts) {
        HostileTexts.all(String.join(". ", texts)).forEach((name, text) -> {
            StringBuilder line = new StringBuilder();
            for (int length : new int[] {12_500, 25_000, 50_000, 100_000}) {
                ListingText listing = listing(name, text.apply(length));
                double least = Double.MAX_VALUE;
                for (int round = 0; round < ROUNDS; round++) {
                    double start = seconds();
                    checker.check(listing, TODAY);
                    least = Math.min(least, seconds() - start);
                }
                line.append(String.format("  %,7d: %6.2f ms", length, 1e3 * least));
            }
            System.out.printf("  %-22s%s%n", name, line);
        });
    }

    private static long findings(CopyChecker checker, List<ListingText> listings) {
        return listings.stream().mapToLong(listing -> checker.check(listing, TODAY).size()).sum();
    }

    private static List<ListingText> listings(List<String> texts) {
        List<ListingText> listings = new ArrayList<>();
        for (int i = 0, at = 0; i < LISTINGS; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(texts.get(at++ % texts.size())).append(". ");
            }
            listings.add(listing("L" + i, text.substring(0, LENGTH)));
        }
        return listings;
    }

    private static ListingText listing(String id, String text) {
        return new ListingText(id, new ListingText.Setting("", List.of("US", "DE"), "home", ""), Map.of("text", text), List.of(), Map.of());
    }

    /** Processor time of this thread, on a shared machine steadier than the clock. */
    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
