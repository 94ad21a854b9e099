package app.tradewind.forecast.level;

/**
 * The forecast of the whole, divided by what each bottom was forecast to sell of it (forecast proportions,
 * Athanasopoulos, Ahmed and Hyndman 2009). The whole is the first sum that has every bottom in it; without
 * one, and in steps in which no bottom sells, the bottom stays as it is.
 */
public final class TopDown implements Reconciliation {

    @Override
    public String name() {
        return "top-down";
    }

    @Override
    public double[][] bottoms(Base base) {
        double[][] bottoms = new BottomUp().bottoms(base);
        int whole = 0;
        while (whole < base.above().length && base.sums().get(whole).length < bottoms.length) {
            whole++;
        }
        for (int h = 0; whole < base.above().length && h < base.steps(); h++) {
            double sum = 0;
            for (double[] bottom : bottoms) {
                sum += bottom[h];
            }
            for (double[] bottom : bottoms) {
                bottom[h] *= sum > 0 ? Math.max(0, base.above()[whole][h]) / sum : 1;
            }
        }
        return bottoms;
    }
}
