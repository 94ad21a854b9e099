package app.tradewind.jobs.tables.service;

import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.report.Table;
import app.tradewind.stock.policy.ServicePlan;

/** {@code service}: one row a class, {@code class,items,value_share,service_level,suggested}; a blank level is weighed. */
public final class ServiceTable {

    private static final double TEN_THOUSANDTHS = 10_000;

    private ServiceTable() { }

    public static Table of(ServiceBoard board) {
        Table.Builder table = new Table.Builder("class", "items", "value_share", "service_level", "suggested");
        for (ServiceBoard.ClassRow row : board.classes()) {
            table.row(row.name(), row.items(), Math.rint(row.share() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS,
                    Double.isNaN(row.level()) ? null : row.level(), ServicePlan.suggested().get(row.name()));
        }
        return table.build();
    }
}
