package app.tradewind.ui.support.warehouse;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.jobs.shop.ShopRules;

/** What is laid down for the whole shop. */
public interface ShopShelf {

    /** The classes of the range, and what was laid down for the shop. */
    ServiceBoard service(Progress progress) throws Exception;

    /** Lays it down; all orders are made again. */
    void keep(ShopRules rules, Progress progress) throws Exception;
}
