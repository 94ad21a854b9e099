package app.tradewind.ui;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.choice.GrowersBoard;
import app.tradewind.selection.growth.GrowthScreen;
import app.tradewind.selection.growth.ScreenAnswer;
import app.tradewind.selection.growth.ScreenSettings;
import app.tradewind.selection.growth.Series;
import app.tradewind.selection.growth.Target;
import app.tradewind.ui.support.chooser.Chooser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Made-up answers for the pages behind Products: a young shop, whose past is too short to prove a ranking. */
public final class SampleChooser implements Chooser {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final int WEEKS = 12;

    public final List<Target> asked = new ArrayList<>();

    @Override
    public GrowersBoard growers(Target target, Progress progress) {
        asked.add(target);
        List<Series> all = List.of(new Series("T1 · DE", level(5)), new Series("T2 · US", level(9)));
        ScreenAnswer answer = new GrowthScreen(new ScreenSettings(8, 2, target, TODAY, 1)).run(all);
        return new GrowersBoard(TODAY, 8, answer, answer.products().stream().map(advice -> new GrowersBoard.Row(
                advice.subject().startsWith("T1") ? "Mug" : "Lamp", history(advice.subject()), advice)).toList());
    }

    private static double[] level(double units) {
        double[] level = new double[WEEKS];
        Arrays.fill(level, units);
        return level;
    }

    private static SalesHistory history(String subject) {
        String[] item = subject.split(" · ");
        double[] units = level(item[0].equals("T1") ? 5 : 9);
        return new SalesHistory(new SkuMarket(item[0], item[1]), TODAY.minusWeeks(WEEKS), units, new double[WEEKS], level(1), "USD");
    }
}
