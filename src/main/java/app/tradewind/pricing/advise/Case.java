package app.tradewind.pricing.advise;

import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.pricing.response.SlopePosterior;

/**
 * One item on the desk.
 *
 * @param response what is believed of it, {@code null} where there is too little to say
 * @param family what its price does to the others
 * @param stock how long it lasts
 */
record Case(PriceHistory history, PriceTerms terms, PriceSettings settings, ItemResponse response, Family family,
        PriceStock stock) {

    /** Fees a table does not give are none of ours to invent; the explanation says that they are left out. */
    double feeRate() {
        return terms.feeRate() == null ? 0 : terms.feeRate();
    }

    /** With its 90 % interval; {@code null} where the price never moved. */
    PriceAdvice.Elasticity elasticity() {
        if (response == null || !response.history().priceMoved()) {
            return null;
        }
        SlopePosterior slope = response.elasticity();
        return new PriceAdvice.Elasticity(slope.mean(), slope.quantile(0.05), slope.quantile(0.95));
    }
}
