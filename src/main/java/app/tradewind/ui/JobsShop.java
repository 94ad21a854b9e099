package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.warehouse.ShopShelf;
import java.io.IOException;

/** What is laid down for the shop, on the jobs that are open. */
class JobsShop implements ShopShelf {

    private final JobsSource shop;

    JobsShop(JobsSource shop) {
        this.shop = shop;
    }

    @Override
    public ServiceBoard service(Progress progress) throws WorkspaceException, IOException {
        return StockDesk.of(shop.jobs(progress)).service(shop.snapshot(progress));
    }

    @Override
    public void keep(ShopRules rules, Progress progress) throws WorkspaceException, IOException {
        StockDesk.of(shop.jobs(progress)).keep(rules);
        shop.changed();
    }
}
