package app.tradewind.ui.lessons;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.jobs.lessons.LessonBoard.Due;
import app.tradewind.market.shutdown.Closing;
import app.tradewind.stock.simulate.season.Week;
import app.tradewind.stock.simulate.season.World;
import app.tradewind.ui.charts.FanChart;
import app.tradewind.ui.support.Texts;
import app.tradewind.words.Phrase;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A lesson's weeks as the desk's own charts and sentences show them. */
final class WeekPictures {

    private static final SkuMarket ITEM = new SkuMarket("", "");

    private WeekPictures() { }

    /** Sales so far, those before the start among them, and what may come; weeks that ran out are hatched. */
    static FanChart demand(Texts texts, LessonBoard board) {
        World world = board.turns().lesson().world();
        int[] past = board.now().past();
        double[] units = new double[past.length + board.log().size()];
        double[] stocked = new double[units.length];
        double[] price = new double[units.length];
        Arrays.fill(stocked, 1);
        Arrays.fill(price, Double.NaN);
        for (int t = 0; t < units.length; t++) {
            Week.Goods goods = t < past.length ? new Week.Goods(0, past[t], 0) : board.log().get(t - past.length).goods();
            units[t] = goods.sold();
            stocked[t] = goods.lost() > 0 ? 0 : 1;
        }
        SalesHistory history = new SalesHistory(ITEM, world.from().minusWeeks(past.length), units, price, stocked, "");
        return new FanChart(texts, history, board.desk() == null ? null : fan(world, board), List.of(), List.of());
    }

    private static Fan fan(World world, LessonBoard board) {
        double[][] band = board.desk().band();
        double[][] ends = {band[0], band[2]};
        int week = board.log().size();
        List<Fan.Label> labels = new ArrayList<>();
        for (World.Promotion promotion : world.market().promotions()) {
            label(labels, new Fan.Label(promotion.name(), promotion.week() - week, 0), band[1].length);
        }
        for (Closing closing : world.ways().closings()) {
            label(labels, new Fan.Label(closing.name(), (int) ChronoUnit.WEEKS.between(world.from(), closing.first()) - week, 0), band[1].length);
        }
        return new Fan(world.from().plusWeeks(week), band[1], ends, ends, new Fan.Judged("", null), labels);
    }

    private static void label(List<Fan.Label> labels, Fan.Label label, int steps) {
        if (label.week() >= 0 && label.week() < steps) {
            labels.add(label);
        }
    }

    /** What is under way, by which way and since when; when it should come is a person's to work out. */
    static List<Phrase> underWay(LessonBoard board) {
        List<Due> due = board.now().due();
        if (due.isEmpty()) {
            return List.of(Phrase.of("lesson.ui.way.none"));
        }
        return due.stream().map(one -> one.ordered() == 0 ? Phrase.of("lesson.ui.way.start", one.pieces())
                : Phrase.of(one.air() ? "lesson.ui.way.air" : "lesson.ui.way.sea", one.pieces(), one.ordered())).toList();
    }

    /** What the lesson's figures are, for who types orders. */
    static List<Phrase> terms(World world) {
        World.Way slow = world.ways().sea();
        Phrase takes = slow.sdWeeks() == 0 ? Phrase.of("lesson.ui.terms.sure", slow.weeks()) : Phrase.of("lesson.ui.terms.about", slow.weeks(), slow.sdWeeks());
        Phrase sea = Phrase.of("lesson.ui.terms.sea", world.costs().cost(), world.costs().currency(), takes, world.costs().margin());
        Phrase carton = Phrase.of("lesson.ui.terms.carton", world.start().pack(), world.start().moq());
        return world.ways().air() == null ? List.of(sea, carton) : List.of(sea, Phrase.of("lesson.ui.terms.air", world.ways().air().surcharge(),
                world.costs().currency(), world.ways().air().weeks()), carton);
    }

    /** What the last week brought. */
    static Phrase last(LessonBoard board) {
        if (board.log().isEmpty()) {
            return Phrase.of("lesson.ui.last.none", Stream.of(board.now().past()).flatMapToInt(Arrays::stream).skip(World.PAST - 4L).average().orElse(0));
        }
        Week.Goods goods = board.log().get(board.log().size() - 1).goods();
        return goods.lost() > 0 ? Phrase.of("lesson.ui.last.lost", board.log().size(), goods.received(), goods.sold(), goods.lost())
                : Phrase.of("lesson.ui.last", board.log().size(), goods.received(), goods.sold());
    }
}
