package app.tradewind.jobs.lessons;

import app.tradewind.jobs.lessons.LessonBoard.Standing;
import app.tradewind.report.Table;
import app.tradewind.stock.simulate.season.Luck;
import app.tradewind.stock.simulate.season.Score;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.stock.simulate.season.Week;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lessons as tables. */
public final class LessonTable {

    private static final double HUNDREDTHS = 100;

    private LessonTable() { }

    /** {@code lesson,title,about,weeks,steps,checks}. */
    public static Table list(List<Lesson> lessons, Lang lang) {
        Table.Builder table = new Table.Builder("lesson", "title", "about", "weeks", "steps", "checks");
        lessons.forEach(lesson -> table.row(lesson.name(), lesson.title().in(lang), lesson.about().in(lang), lesson.world().weeks(),
                lesson.steps().size(), lesson.checks().size()));
        return table.build();
    }

    /** {@code week,from,ordered_sea,ordered_air,received,wanted,sold,lost,stock,on_order,cash}. */
    public static Table weeks(LessonBoard board) {
        Table.Builder table = new Table.Builder("week", "from", "ordered_sea", "ordered_air", "received", "wanted", "sold", "lost", "stock", "on_order", "cash");
        for (int t = 0; t < board.log().size(); t++) {
            Week week = board.log().get(t);
            table.row(t + 1, board.turns().lesson().world().from().plusWeeks(t), week.order().sea(), week.order().air(), week.goods().received(),
                    week.goods().sold() + week.goods().lost(), week.goods().sold(), week.goods().lost(), week.stock(), week.onOrder(), rounded(week.cash()));
        }
        return table.build();
    }

    /** {@code side,wanted,lost,lost_share,mean_stock,profit,cash_low,ordered,currency}. */
    public static Table sides(LessonBoard board) {
        Table.Builder table = new Table.Builder("side", "wanted", "lost", "lost_share", "mean_stock", "profit", "cash_low", "ordered", "currency");
        for (Side side : Side.values()) {
            Standing standing = board.sides().get(side);
            Score score = standing.score();
            table.row(name(side), score.wanted(), score.lost(), Math.rint(score.lostShare() * HUNDREDTHS * HUNDREDTHS) / HUNDREDTHS / HUNDREDTHS,
                    rounded(score.stock()), rounded(score.profit()), rounded(score.cashLow()), score.ordered(), board.turns().lesson().world().costs().currency());
        }
        return table.build();
    }

    /** {@code side,profit,others_mean,others_p10,others_p90,others_worse,others,currency}. */
    public static Table luck(Luck luck, String currency) {
        Table.Builder table = new Table.Builder("side", "profit", "others_mean", "others_p10", "others_p90", "others_worse", "others", "currency");
        for (Side side : Side.values()) {
            Luck.Spread spread = luck.sides().get(side);
            table.row(name(side), rounded(spread.here()), rounded(spread.mean()), rounded(spread.low()), rounded(spread.high()),
                    rounded(spread.worse()), luck.others(), currency);
        }
        return table.build();
    }

    /** {@code line,name,lesson,right,message}. @param say in the reader's language */
    public static Table verdicts(List<HandInFile.Verdict> verdicts, Function<Phrase, String> say) {
        Table.Builder table = new Table.Builder("line", "name", "lesson", "right", "message");
        verdicts.forEach(one -> table.row(one.line(), one.name(), one.lesson(), one.wrong() == null, one.wrong() == null ? null : say.apply(one.wrong())));
        return table.build();
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** A side in words. */
    public static Phrase said(Side side) {
        return Phrase.of(switch (side) {
            case YOU -> "lesson.side.you";
            case ADVICE -> "lesson.side.advice";
            case COVER -> "lesson.side.cover";
            case NORMAL -> "lesson.side.normal";
        });
    }

    /** As tables and lines to hand in write a figure: to hundredths. */
    public static double rounded(double value) {
        return Math.rint(value * HUNDREDTHS) / HUNDREDTHS + 0.0;
    }
}
