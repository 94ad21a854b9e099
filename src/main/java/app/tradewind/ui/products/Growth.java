package app.tradewind.ui.products;

/** The board gives growth as the logarithm of a ratio, on which up and down weigh alike; people read it as a share. */
final class Growth {

    private Growth() { }

    /** 0.1 for ten per cent more; {@code NaN} stays unknown. */
    static double share(double logRatio) {
        return Math.expm1(logRatio);
    }
}
