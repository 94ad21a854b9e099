package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.jobs.desk.ReferenceData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many listings of 1,500 characters one core checks in a minute with all shipped packs. Takes a
 * table of listings with a column {@code text} at place 6 (tab-separated) and glues its texts together.
 * Not a test: run by hand, {@code java … CopySpeed listings.tsv}.
 */
public final class CopySpeed {

    private static final int LENGTH = 1500;
    private static final int ROUNDS = 6;
    private static final int LISTINGS = 2000;

    private CopySpeed() { }

    public static void main(String[] args) throws Exception {
        List<String> texts = Files.readAllLines(Path.of(args[0])).stream().skip(1).map(line -> line.split("\t", -1)[5]).toList();
        long before = System.nanoTime();
        CopyChecker checker = ReferenceData.shipped().rules().checker();
        System.out.printf("packs ready in %.0f ms%n", (System.nanoTime() - before) / 1e6);
        List<ListingText> listings = new ArrayList<>();
        for (int i = 0, at = 0; i < LISTINGS; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(texts.get(at++ % texts.size())).append(". ");
            }
            listings.add(new ListingText("L" + i, new ListingText.Setting("", List.of("US", "DE"), "home", ""),
                    Map.of("text", text.substring(0, LENGTH)), List.of(), Map.of()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long findings = 0;
            for (ListingText listing : listings) {
                findings += checker.check(listing, LocalDate.of(2026, 11, 22)).size();
            }
            double minutes = (System.nanoTime() - start) / 6e10;
            System.out.printf("%.0f listings a minute, %d findings%n", LISTINGS / minutes, findings);
        }
    }
}
