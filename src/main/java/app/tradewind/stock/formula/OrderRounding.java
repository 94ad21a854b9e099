package app.tradewind.stock.formula;

/** From a need in pieces to an order that the supplier accepts: at least the minimum, in whole cartons. */
public final class OrderRounding {

    private OrderRounding() { }

    /**
     * @param need pieces wanted; nothing is ordered for none or fewer
     * @param moq least pieces an order
     * @param pack pieces a carton
     * @return a multiple of {@code pack}, at least {@code need} and {@code moq}; 0 for no need
     */
    public static int up(double need, int moq, int pack) {
        if (need <= 0) {
            return 0;
        }
        double least = Math.max(Math.ceil(need - 1e-9), moq);
        return Math.toIntExact((long) Math.ceil(least / pack) * pack);
    }

    /**
     * The same under a cap of cash, volume or shelf life: down to whole cartons, and nothing at all where
     * that would fall under the minimum.
     */
    public static int capped(double need, int moq, int pack, double cap) {
        int wanted = up(need, moq, pack);
        if (wanted <= cap) {
            return wanted;
        }
        int fits = (int) Math.floor(cap / pack) * pack;
        return fits < moq ? 0 : Math.max(0, fits);
    }
}
