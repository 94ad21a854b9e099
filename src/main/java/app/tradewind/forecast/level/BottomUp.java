package app.tradewind.forecast.level;

/** The bottom as it was forecast; what stands above is its sum. */
public final class BottomUp implements Reconciliation {

    @Override
    public String name() {
        return "bottom-up";
    }

    @Override
    public double[][] bottoms(Base base) {
        double[][] bottoms = new double[base.bottom().length][];
        for (int b = 0; b < bottoms.length; b++) {
            bottoms[b] = base.bottom()[b].clone();
        }
        return bottoms;
    }
}
