package app.tradewind.ui;

import app.tradewind.ui.support.warehouse.Warehouse;

/** Made-up answers for the pages behind Stock. */
public final class SampleWarehouse implements Warehouse {
}
