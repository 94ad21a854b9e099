package app.tradewind.intake.cleaning;

import app.tradewind.catalog.Sale;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Order lines that two imports brought under two names: the same order, product, market, day, pieces and
 * money, but order or product written otherwise, so that the store takes them for two. The later one
 * should count. Lines that are alike word for word inside one import, or share their name, are no doubles.
 *
 * <p>Fed twice with all lines: {@link #note} finds the keys that several imports have, eight bytes a
 * line; {@link #keep} keeps the lines of those.
 */
final class Doubles {

    private static final double SURE = 0.9;

    private final Map<Long, Keys> byImport = new TreeMap<>();
    private final Map<Long, List<Line>> lines = new TreeMap<>();
    private long[] shared;

    private record Line(long id, Sale sale) { }

    private static final class Keys {
        private long[] keys = new long[64];
        private int size;

        void add(long key) {
            keys = size == keys.length ? Arrays.copyOf(keys, size * 2) : keys;
            keys[size++] = key;
        }
    }

    void note(Sale sale) {
        byImport.computeIfAbsent(sale.origin().importId(), none -> new Keys()).add(key(sale));
    }

    void keep(long id, Sale sale) {
        if (shared == null) {
            shared = shared();
        }
        long key = shared.length == 0 ? 0 : key(sale);
        if (Arrays.binarySearch(shared, key) >= 0) {
            lines.computeIfAbsent(key, none -> new ArrayList<>()).add(new Line(id, sale));
        }
    }

    /** One proposal for every two imports that share lines. */
    List<Proposal> proposals() {
        Map<String, List<Proposal.Twin>> pairs = new TreeMap<>();
        lines.values().forEach(group -> pair(group, pairs));
        return pairs.values().stream().map(twins -> Proposal.doubles(twins, SURE, Phrase.of("quality.clean.why.doubles",
                twins.get(0).row().file(), twins.get(0).twin().file()))).toList();
    }

    private static void pair(List<Line> group, Map<String, List<Proposal.Twin>> pairs) {
        long last = group.get(group.size() - 1).sale.origin().importId();
        List<Line> counting = group.stream().filter(line -> line.sale.origin().importId() == last).toList();
        Map<Long, Integer> places = new HashMap<>();
        for (Line line : group) {
            long own = line.sale.origin().importId();
            int place = own == last ? counting.size() : places.merge(own, 1, Integer::sum) - 1;
            if (place < counting.size() && otherwise(line.sale, counting.get(place).sale)) {
                Line twin = counting.get(place);
                pairs.computeIfAbsent(own + " " + last, none -> new ArrayList<>())
                        .add(new Proposal.Twin(line.id, twin.id, line.sale.origin(), twin.sale.origin()));
            }
        }
    }

    /** Written otherwise, or read as the same only since a merge: the store would have seen the same name. */
    private static boolean otherwise(Sale a, Sale b) {
        return !a.line().orderId().equals(b.line().orderId()) || !a.item().equals(b.item())
                || a.line().number() == b.line().number();
    }

    private long[] shared() {
        List<long[]> all = byImport.values().stream().map(keys -> {
            long[] sorted = Arrays.copyOf(keys.keys, keys.size);
            Arrays.sort(sorted);
            return sorted;
        }).toList();
        byImport.clear();
        Keys found = new Keys();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                for (long key : all.get(i)) {
                    if (Arrays.binarySearch(all.get(j), key) >= 0) {
                        found.add(key);
                    }
                }
            }
        }
        return Arrays.stream(found.keys, 0, found.size).distinct().sorted().toArray();
    }

    private static long key(Sale sale) {
        String text = Fingerprint.identifier(sale.line().orderId()) + '\n' + Fingerprint.identifier(sale.item().sku()) + '\n'
                + sale.item().market() + '\n' + sale.kind() + sale.when().day() + '\n' + sale.amount().units() + '\n'
                + (sale.amount().gross() == null ? "" : sale.amount().gross());
        long state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = (state ^ text.charAt(i)) * 0x100000001b3L + (state >>> 47);
        }
        return state;
    }
}
