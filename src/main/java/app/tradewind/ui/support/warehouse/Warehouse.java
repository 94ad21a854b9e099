package app.tradewind.ui.support.warehouse;

/** What the pages behind Stock ask of the jobs; one method a question. */
public interface Warehouse {
}
