package app.tradewind.forecast.trial;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecaster;
import java.util.Arrays;

/**
 * What was known at an origin of a backtest besides the steps themselves: events of the market, promotions and
 * prices as they were planned then, and what other series had taught until then. Never anything that only the
 * held-out steps tell.
 */
public interface AsKnown {

    /** A series that stands alone, of whose causes nothing is known. */
    AsKnown ALONE = new AsKnown() {

        private final Forecaster forecaster = new Forecaster();

        @Override
        public DemandSeries until(DemandSeries series, int origin, int fold) {
            return new DemandSeries(series.id(), Arrays.copyOf(series.units(), origin),
                    series.stocked() == null ? null : Arrays.copyOf(series.stocked(), origin), series.period(), series.firstPeriod());
        }

        @Override
        public Forecaster forecaster(int fold) {
            return forecaster;
        }
    };

    /**
     * The series as it stood at an origin, with what was known ahead there.
     *
     * @param origin how many of its steps are known
     * @param fold number of the origin, the latest being 0
     */
    DemandSeries until(DemandSeries series, int origin, int fold);

    /** Forecasts as they would have been made at an origin. */
    Forecaster forecaster(int fold);
}
