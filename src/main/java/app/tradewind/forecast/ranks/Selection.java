package app.tradewind.forecast.ranks;

import java.util.Arrays;

/**
 * Puts some places of an array as sorting would leave them, and the rest anyhow around them: quickselect
 * (Hoare 1961, Algorithm 65: Find) for several places at once.
 */
final class Selection {

    /** So few are quicker put in order by insertion. */
    private static final int FEW = 24;
    /** After so many halvings that do not halve, sorting is the safer way. */
    private static final int MOST_ROUNDS = 60;

    private final double[] values;
    private final int[] places;

    private Selection(double[] values, int[] places) {
        this.values = values;
        this.places = places;
    }

    /**
     * @param values none of them {@code NaN}; changed in place
     * @param places ascending
     */
    static void of(double[] values, int[] places) {
        new Selection(values, places).between(0, values.length - 1, 0, places.length - 1, MOST_ROUNDS);
    }

    private void between(int from, int to, int firstPlace, int lastPlace, int rounds) {
        int low = from;
        int high = to;
        int first = firstPlace;
        int last = lastPlace;
        int left = rounds;
        while (first <= last && high - low >= FEW) {
            if (left-- == 0) {
                Arrays.sort(values, low, high + 1);
                return;
            }
            double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            int below = first;
            while (below <= last && places[below] <= j) {
                below++;
            }
            int above = below;
            while (above <= last && places[above] < i) {
                above++;
            }
            between(low, j, first, below - 1, left);
            low = i;
            first = above;
        }
        if (first <= last) {
            insertion(low, high);
        }
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void insertion(int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            double value = values[i];
            int at = i;
            while (at > low && values[at - 1] > value) {
                values[at] = values[at - 1];
                at--;
            }
            values[at] = value;
        }
    }
}
