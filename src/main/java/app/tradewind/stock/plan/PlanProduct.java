package app.tradewind.stock.plan;

/**
 * A product to plan. Money is in one currency throughout; quantities are pieces.
 *
 * @param id as the caller names it
 * @param worth what a piece costs and brings
 * @param pack how it is packed and ordered
 * @param onHand pieces in stock before week 0
 * @param pipeline pieces already ordered that arrive at the start of each week
 * @param demand pieces wanted each week
 */
public record PlanProduct(String id, Worth worth, Pack pack, int onHand, int[] pipeline, int[] demand) {

    public PlanProduct {
        pipeline = pipeline.clone();
        demand = demand.clone();
        if (pipeline.length != demand.length) {
            throw new IllegalArgumentException("pipeline and demand cover unlike weeks");
        }
    }

    /**
     * @param unitCost price of a piece at the supplier
     * @param netRevenue what a sale leaves after fees
     * @param orderCost fixed cost of one order
     * @param holding cost of a piece in stock at the end of a week
     * @param salvage worth of a piece left at the end
     */
    public record Worth(double unitCost, double netRevenue, double orderCost, double holding, double salvage) { }

    /**
     * @param carton pieces in a carton; only whole cartons are ordered
     * @param least fewest pieces of an order, 0 for none
     * @param volume cubic metres a piece
     * @param weight kilograms a piece
     */
    public record Pack(int carton, int least, double volume, double weight) {

        public Pack {
            if (carton < 1 || least < 0) {
                throw new IllegalArgumentException("a carton holds at least one piece");
            }
        }

        /** Fewest cartons of an order that is placed at all. */
        public int leastCartons() {
            return Math.max(1, (least + carton - 1) / carton);
        }
    }

    /** Price of a piece by a mode, freight included. */
    double landed(PlanTask.Mode mode) {
        return worth.unitCost + mode.perKilogram() * pack.weight + mode.perCubicMetre() * pack.volume;
    }
}
