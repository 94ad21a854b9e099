package app.tradewind.stock.places;

import java.util.Arrays;
import java.util.List;

/**
 * Parts of an arriving quantity: carton by carton to the place where the next one sells most. Best possible, since
 * each place's expected sales grow ever more slowly (Fox 1966, marginal analysis).
 *
 * @param pieces for each place, in the order of the places
 * @param sales expected further sales of each part over the weeks looked at
 */
public record Arrival(int[] pieces, double[] sales) {

    /**
     * @param quantity pieces that arrive
     * @param carton pieces that stay together; what is no full carton goes to the place of the last one
     */
    public static Arrival of(List<Site> sites, int quantity, int carton) {
        int[] pieces = new int[sites.size()];
        double[] sales = new double[pieces.length];
        int left = quantity;
        while (left > 0) {
            int lot = Math.min(left, Math.max(1, carton));
            int best = -1;
            double most = -1;
            for (int i = 0; i < pieces.length; i++) {
                Site site = sites.get(i);
                double worth = !site.sells() ? -1
                        : site.value() * (site.sales(site.position() + pieces[i] + lot) - site.sales(site.position() + pieces[i]));
                // Of places where nothing more is sold, the one with the least weeks of cover takes the rest.
                if (worth > most + 1e-12 || worth > most - 1e-12 && best >= 0 && thinner(sites, pieces, i, best)) {
                    most = worth;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            pieces[best] += lot;
            left -= lot;
        }
        for (int i = 0; i < pieces.length; i++) {
            sales[i] = sites.get(i).sales(sites.get(i).position() + pieces[i]) - sites.get(i).sales(sites.get(i).position());
        }
        return new Arrival(pieces, sales);
    }

    private static boolean thinner(List<Site> sites, int[] pieces, int one, int other) {
        return cover(sites.get(one), pieces[one]) < cover(sites.get(other), pieces[other]);
    }

    private static double cover(Site site, int more) {
        double wanted = Arrays.stream(site.totals()).average().orElse(0);
        return wanted > 0 ? (site.position() + more) / wanted : Double.POSITIVE_INFINITY;
    }
}
