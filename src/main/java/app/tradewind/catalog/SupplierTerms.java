package app.tradewind.catalog;

/**
 * What a supplier asks for a product.
 *
 * @param sku the seller's product number
 * @param supplier the supplier's name
 * @param unitCost price a piece at the factory gate, or {@code null} where not known
 * @param order minimum and carton
 * @param leadTime from order to stock
 * @param origin the row it came from
 */
public record SupplierTerms(
        String sku, String supplier, Money unitCost, OrderRule order, LeadTime leadTime, Origin origin)
        implements CatalogRecord {

    /**
     * @param moq least pieces an order, 1 for none
     * @param packSize pieces a carton, 1 for none
     * @param unitWeightKg or {@code null}
     * @param unitVolumeM3 or {@code null}
     */
    public record OrderRule(int moq, int packSize, Double unitWeightKg, Double unitVolumeM3) { }

    /**
     * @param days mean days from order to sellable stock
     * @param sdDays standard deviation in days, or {@code null} where not known
     */
    public record LeadTime(double days, Double sdDays) { }
}
