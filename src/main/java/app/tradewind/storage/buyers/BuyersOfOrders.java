package app.tradewind.storage.buyers;

import app.tradewind.storage.rows.LongTable;

/** Which orders have the same buyer. */
public final class BuyersOfOrders {

    private final LongTable buyers;

    BuyersOfOrders(LongTable buyers) {
        this.buyers = buyers;
    }

    /** The buyer's hash; 0 where none was kept. @param order as {@link #key} gives it */
    public long of(long order) {
        return buyers.get(order);
    }

    /** 64 bits of an order's number. */
    public static long key(String order) {
        return BuyerHashes.fingerprint(order);
    }

    public boolean isEmpty() {
        return buyers.size() == 0;
    }
}
