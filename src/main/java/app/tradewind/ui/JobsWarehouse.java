package app.tradewind.ui;

import app.tradewind.ui.support.warehouse.Warehouse;

/** The pages behind Stock, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsWarehouse implements Warehouse {

    private final JobsSource source;

    JobsWarehouse(JobsSource source) {
        this.source = source;
    }
}
