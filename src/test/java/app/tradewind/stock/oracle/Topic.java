package app.tradewind.stock.oracle;

/** One textbook method as the oracle's cases ask for it. */
@FunctionalInterface
interface Topic {

    /** Figures in the order of the case, lists one after the other. */
    double[] solve(Given given);

    static double[] answer(double... figures) {
        return figures;
    }

    /** The first list, then further figures. */
    static double[] answer(double[] list, double... further) {
        double[] all = java.util.Arrays.copyOf(list, list.length + further.length);
        System.arraycopy(further, 0, all, list.length, further.length);
        return all;
    }
}
