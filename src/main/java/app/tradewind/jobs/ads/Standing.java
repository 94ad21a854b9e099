package app.tradewind.jobs.ads;

import app.tradewind.catalog.ads.AdLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows count: of two reports that tell of the same days of a campaign the one that came later, so that nothing
 * is counted twice. Rows about products say the same money again as those about terms, and only count where a
 * campaign has no others.
 *
 * @param lines that count, in the order they came
 * @param products rows that only tell what a campaign advertises
 * @param replaced how many rows gave way to a later report
 */
record Standing(List<AdLine> lines, List<AdLine> products, int replaced) {

    private record Key(String platform, String market, String campaign) {
        Key(AdLine line) {
            this(line.place().platform(), line.place().market(), line.place().campaign());
        }
    }

    /** @param all in the order they came */
    static Standing of(List<AdLine> all) {
        Map<List<Object>, Map<Long, List<AdLine>>> groups = new LinkedHashMap<>();
        for (AdLine line : all) {
            groups.computeIfAbsent(List.of(new Key(line), line.place().term().isEmpty()), key -> new TreeMap<>())
                    .computeIfAbsent(line.origin().importId(), id -> new ArrayList<>()).add(line);
        }
        Set<Key> byTerm = new LinkedHashSet<>();
        all.stream().filter(line -> !line.place().term().isEmpty()).map(Key::new).forEach(byTerm::add);
        List<AdLine> lines = new ArrayList<>();
        List<AdLine> products = new ArrayList<>();
        int replaced = 0;
        for (Map<Long, List<AdLine>> imports : groups.values()) {
            List<List<AdLine>> inOrder = new ArrayList<>(imports.values());
            List<Collection<AdLine>> days = inOrder.stream().map(Standing::oneOfEachDays).toList();
            for (int i = 0; i < inOrder.size(); i++) {
                for (AdLine line : inOrder.get(i)) {
                    if (days.subList(i + 1, days.size()).stream().anyMatch(rows -> rows.stream().anyMatch(line::meets))) {
                        replaced++;
                    } else {
                        (line.place().term().isEmpty() && byTerm.contains(new Key(line)) ? products : lines).add(line);
                    }
                }
            }
        }
        return new Standing(lines, products, replaced);
    }

    /** Rows of a report share few days: one of each is enough to ask. */
    private static Collection<AdLine> oneOfEachDays(List<AdLine> rows) {
        Map<List<LocalDate>, AdLine> one = new LinkedHashMap<>();
        rows.forEach(row -> one.putIfAbsent(Arrays.asList(row.from(), row.to()), row));
        return one.values();
    }
}
