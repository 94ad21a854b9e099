package app.tradewind.jobs.tables.levels;

import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.tables.ForecastTable;
import app.tradewind.report.Table;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What persons made of the forecast, one row a change, the latest first. {@code forecast} and {@code changed} are
 * pieces over its weeks without and with it, as they stood when it was set; the errors are shares of what was sold
 * in the {@code weeks_over}, blank where none is over.
 */
public final class ChangeTable {

    private ChangeTable() { }

    public static Table of(List<Judged> changes) {
        Table.Builder table = new Table.Builder("id", "state", "level", "name", "from", "to", "percent", "pieces", "comment", "by", "set_on",
                "forecast", "changed", "weeks_over", "sold", "error", "forecast_error", "naive_error");
        for (Judged one : changes) {
            ForecastChange change = one.change();
            Verdict verdict = one.verdict();
            boolean relative = change.change().relative();
            boolean over = verdict.weeks() > 0;
            double amount = change.change().amount();
            table.row(change.id(), change.stands() ? "stands" : "removed", change.node().level().word(), change.node().name(),
                    change.from(), change.to(), relative ? ForecastTable.round(100 * amount) : null, relative ? null : amount,
                    change.said().comment(), change.said().author(), change.said().at().atZone(ZoneOffset.UTC).toLocalDate(),
                    ForecastTable.round(one.baseline()), ForecastTable.round(one.changed()), verdict.weeks(),
                    over ? verdict.sold() : null, share(verdict.changed()), share(verdict.baseline()), share(verdict.naive()));
        }
        return table.build();
    }

    private static Double share(double share) {
        return Double.isNaN(share) ? null : ForecastTable.round(share);
    }
}
