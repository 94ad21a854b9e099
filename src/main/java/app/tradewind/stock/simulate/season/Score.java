package app.tradewind.stock.simulate.season;

/**
 * What a season came to.
 *
 * @param wanted pieces that customers wanted
 * @param lost of these, the pieces that were not there
 * @param stock mean pieces in stock at the weeks' ends
 * @param profit margin of what was sold, less keeping, quick freight and what left pieces lose in value
 * @param cashLow least cash at any time: at the start, once an order is paid, or at a week's end
 * @param ordered pieces
 */
public record Score(int wanted, int lost, double stock, double profit, double cashLow, int ordered) {

    /** Share of the demand that was lost; 0 where there was none. */
    public double lostShare() {
        return wanted == 0 ? 0 : (double) lost / wanted;
    }
}
