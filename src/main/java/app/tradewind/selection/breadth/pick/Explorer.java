package app.tradewind.selection.breadth.pick;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Fills the places kept for products of which little is known: by the upper end of the interval, where that
 * reaches beyond the last product of the plain list (Auer, Cesa-Bianchi and Fischer, "Finite-time analysis of the
 * multiarmed bandit problem", Machine Learning 47, 2002), or by a draw out of each product's interval, so that a
 * product is taken as often as it is likely to be the better one (Thompson, Biometrika 25, 1933).
 */
public final class Explorer {

    private Explorer() { }

    /** @param value by which places are given */
    private record Hope(Entry entry, double value) { }

    /**
     * @param ranked products of known value, best first
     * @return at most as many as are wished for, in the order in which they were chosen
     */
    public static List<Entry> choose(List<Entry> ranked, BreadthWish wish, long seed) {
        int sure = Math.min(ranked.size(), wish.places() - wish.explore());
        double last = ranked.isEmpty() ? 0 : ranked.get(Math.min(ranked.size(), wish.places()) - 1).value();
        Map<String, Integer> families = new HashMap<>();
        Set<String> first = new HashSet<>();
        for (int i = 0; i < ranked.size() && first.size() < sure; i++) {
            if (fits(ranked.get(i), families, wish.alike())) {
                first.add(ranked.get(i).id());
            }
        }
        List<Hope> hopes = hopes(ranked, first, wish.drawn() ? new SplittableRandom(seed) : null, last);
        hopes.sort(Comparator.comparingDouble((Hope hope) -> -hope.value).thenComparing(hope -> hope.entry.id()));
        List<Entry> chosen = new ArrayList<>();
        for (Hope hope : hopes) {
            if (chosen.size() < wish.explore() && fits(hope.entry, families, wish.alike())) {
                chosen.add(hope.entry);
            }
        }
        return chosen;
    }

    /** @param draws where one of each product decides, or {@code null} */
    private static List<Hope> hopes(List<Entry> ranked, Set<String> first, SplittableRandom draws, double last) {
        List<Hope> hopes = new ArrayList<>();
        for (Entry entry : ranked) {
            if (entry.sd() > 0 && !first.contains(entry.id())) {
                double hope = draws == null ? entry.upper() : entry.value() + entry.sd() * draws.nextGaussian();
                if (draws != null || hope > last) {
                    hopes.add(new Hope(entry, hope));
                }
            }
        }
        return hopes;
    }

    private static boolean fits(Entry entry, Map<String, Integer> families, int alike) {
        return alike == 0 || entry.family().isEmpty() || families.merge(entry.family(), 1, Integer::sum) <= alike;
    }
}
