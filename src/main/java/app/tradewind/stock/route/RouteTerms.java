package app.tradewind.stock.route;

import java.util.List;

/**
 * One way to the buyer, in the currency of the case. What is not known is {@code NaN}.
 *
 * @param id names the way
 * @param time how long it takes; for goods sent to each buyer from home there is no stock on the way
 * @param charges what a piece pays
 * @param store where pieces wait, {@code null} for goods that are sent to each buyer from home
 * @param returnLoss lost on a piece that comes back
 */
public record RouteTerms(String id, Time time, Charges charges, Store store, double returnLoss) {

    /**
     * @param days from leaving to being ready for sale, or at the buyer's door where each order is sent alone
     * @param sdDays standard deviation
     * @param reviewDays days between two shipments
     */
    public record Time(double days, double sdDays, double reviewDays) { }

    /**
     * @param firstLeg a piece
     * @param duty how it is charged
     * @param tax a piece
     * @param lastMile a piece
     * @param handling picking, packing, clearing a piece
     */
    public record Charges(double firstLeg, Duty duty, double tax, double lastMile, double handling) { }

    /**
     * @param piece a piece
     * @param order a buyer's order, shared by its pieces
     * @param rate share of the declared value
     * @param declared declared value as a share of the cost
     */
    public record Duty(double piece, double order, double rate, double declared) {

        /** Worked out elsewhere. */
        public static Duty ofPiece(double piece) {
            return new Duty(piece, 0, 0, 1);
        }

        double on(RouteCase.Piece goods) {
            return piece + order / goods.itemsPerOrder() + rate * declared * goods.cost();
        }
    }

    /**
     * @param perM3Month a cubic metre and 30 days
     * @param ageing dearer the longer a piece lies
     * @param fixedMonth whatever lies there, 30 days
     * @param leastBatch least pieces of a shipment, 0 for none
     */
    public record Store(double perM3Month, List<AgeStep> ageing, double fixedMonth, double leastBatch) {
        public Store {
            ageing = List.copyOf(ageing);
        }
    }

    /**
     * @param fromDays of lying there
     * @param toDays until which it counts; infinite for the last step
     * @param perM3Month on top, a cubic metre and 30 days
     */
    public record AgeStep(double fromDays, double toDays, double perM3Month) { }

    /** Whether pieces wait in a warehouse over there. */
    public boolean stocked() {
        return store != null;
    }

    /** The same way with other customs charges. */
    public RouteTerms charging(Duty duty) {
        return new RouteTerms(id, time, new Charges(charges.firstLeg, duty, charges.tax, charges.lastMile, charges.handling),
                store, returnLoss);
    }
}
