package app.tradewind.ui.support;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;

/** What the screens ask of the jobs that plan demand by level. Every call may take long. */
public interface Planner {

    LevelsBoard levels(Progress progress) throws Exception;

    /**
     * Sets a change of the forecast; all answers are made again.
     *
     * @return what to say of it: that it was set, or first of all what is wrong with it
     */
    Told change(ForecastChange asked, Progress progress) throws Exception;

    /** Takes a change back; all answers are made again. */
    void takeBack(long id, Progress progress) throws Exception;

    /**
     * Keeps a promotion or a price; all answers are made again.
     *
     * @param instead number of the one whose place it takes, 0 for none
     */
    Told plan(Promotion asked, long instead, Progress progress) throws Exception;

    /** Takes a promotion or a price back; all answers are made again. */
    void unplan(long id, Progress progress) throws Exception;

    /** Keeps the weeks of a price test as prices to come; all answers are made again. */
    void test(SkuMarket item, PriceTestPlan plan, Progress progress) throws Exception;

    /** Rows that no price can stand on, ready to say. */
    List<Phrase> priceFlaws(Progress progress) throws Exception;

    /** Writes the decided prices into a folder, and publishes nothing. @return what was written and left out */
    List<Phrase> priceList(Path folder, ExportPrices.Choice choice, Progress progress) throws Exception;

    /** The bounds of prices that stand. */
    LimitsBoard limits(Progress progress) throws Exception;

    /** Keeps bounds of prices, all or none; all answers are made again. */
    Told limit(List<LimitWish> wishes, Progress progress) throws Exception;

    /** Takes back the weeks of a price test that have not begun; all answers are made again. */
    void callOff(SkuMarket item, Progress progress) throws Exception;

    /**
     * @param done whether it was set
     * @param words what to say
     */
    record Told(boolean done, List<Phrase> words) { }
}
