package app.tradewind.jobs.check;

import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Needs.Option;
import app.tradewind.jobs.boards.file.Needs.Way;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions as the window asks them: each answer with what it would make of the file's own example. */
public final class Asking {

    /** Currencies that sellers are paid in most, for a choice without typing. */
    private static final List<String> USUAL = List.of("USD", "EUR", "GBP", "CNY", "JPY", "CAD", "AUD", "MXN", "BRL", "SGD", "MYR", "THB");
    private static final int EXAMPLE = 1;
    private static final int READINGS = 2;
    private static final String MUST_ASK_OVERLAP = "storage.must-ask-overlap";

    private Asking() { }

    static Ask of(Question asked) {
        String key = FileAnswers.key(asked);
        List<Option> options = asked.options().stream().map(option -> new Option(option, option(asked, option))).toList();
        return switch (key) {
            case "currency" -> new Ask(key, asked.required(), Way.OPTIONS_OR_TEXT, currencies(asked.options()),
                    is(asked, "intake.ask.dollar") ? Phrase.of("jobs.check.ask.dollar") : Phrase.of("jobs.check.ask.currency"));
            case "market" -> new Ask(key, asked.required(), Way.OPTIONS_OR_TEXT, options, options.size() != 1
                    ? Phrase.of("jobs.check.ask.market") : Phrase.of("jobs.check.ask.market-assumed", asked.options().get(0)));
            case "period" -> new Ask(key, asked.required(), Way.PERIOD, options,
                    is(asked, "intake.ask.period") ? Phrase.of("jobs.check.ask.period")
                            : is(asked, "intake.ask.year") ? Phrase.of("jobs.check.ask.year", asked.column(), example(asked))
                            : Phrase.of("jobs.check.ask.year-taken", asked.column(), example(asked), readings(asked)));
            case "date_order" -> new Ask(key, asked.required(), Way.OPTIONS, options,
                    is(asked, "intake.ask.date-year") ? Phrase.of("jobs.check.ask.date-year", asked.column(), example(asked), readings(asked))
                            : Phrase.of("jobs.check.ask.date-order", asked.column(), example(asked), readings(asked)));
            case "number_style" -> new Ask(key, asked.required(), Way.OPTIONS, options,
                    is(asked, "intake.ask.number-styles") ? Phrase.of("jobs.check.ask.number-styles", asked.column(), example(asked), readings(asked))
                            : Phrase.of("jobs.check.ask.number-style", asked.column(), example(asked), readings(asked)));
            default -> new Ask(key, asked.required(), options.isEmpty() ? Way.TEXT : Way.OPTIONS, options, asked.text());
        };
    }

    private static boolean is(Question asked, String code) {
        return asked.text().code().equals(code);
    }

    /** What the rows are about: of a table that no layout fits, or that a person takes for something else. */
    public static Ask kind() {
        return new Ask(FileAnswers.KIND, true, Way.OPTIONS,
                Arrays.stream(Kind.values()).map(kind -> new Option(kind.id(), kind.phrase())).toList(),
                Phrase.of("jobs.check.ask.kind"));
    }

    /** Of a file of orders that tells its buyers apart. */
    static Ask buyers() {
        return new Ask(FileAnswers.KEEP_BUYERS, false, Way.TICK, List.of(new Option(FileAnswers.YES, Phrase.of("keep.ask.buyers.yes"))),
                Phrase.of("keep.ask.buyers"));
    }

    /** Of a protected workbook. @param wrong whether a password was tried */
    static Ask password(boolean wrong) {
        return new Ask(FileAnswers.PASSWORD, true, Way.SECRET, List.of(),
                Phrase.of(wrong ? "jobs.check.ask.password-wrong" : "jobs.check.ask.password"));
    }

    /** What the store asked when it was to keep a file, as a question to answer. @return empty where it asked nothing */
    public static Optional<Ask> kept(Phrase refusal) {
        if (!refusal.code().equals(MUST_ASK_OVERLAP)) {
            return Optional.empty();
        }
        List<Object> args = refusal.args();
        return Optional.of(new Ask(FileAnswers.OVERLAP, true, Way.OPTIONS, Stream.of("replace", "add", "skip")
                .map(option -> new Option(option, overlap(option))).toList(),
                Phrase.of("jobs.check.ask.overlap", args.get(1), LocalDate.parse((String) args.get(2)), LocalDate.parse((String) args.get(3)))));
    }

    private static Phrase overlap(String option) {
        return Phrase.of(switch (option) {
            case "replace" -> "jobs.check.option.replace";
            case "add" -> "jobs.check.option.add";
            default -> "jobs.check.option.skip";
        });
    }

    private static List<Option> currencies(List<String> likely) {
        return (likely.isEmpty() ? USUAL : likely).stream().map(code -> new Option(code, Phrase.of("jobs.check.option.plain", code))).toList();
    }

    private static Phrase option(Question asked, String option) {
        String example = example(asked);
        return switch (option) {
            case "day-first" -> day(example, DateOrder.DAY_FIRST, Phrase.of("jobs.check.option.day-first"));
            case "month-first" -> day(example, DateOrder.MONTH_FIRST, Phrase.of("jobs.check.option.month-first"));
            case "year-first" -> day(example, DateOrder.YEAR_FIRST, Phrase.of("jobs.check.option.year-first"));
            case "point" -> number(example, NumberStyle.POINT, Phrase.of("jobs.check.option.point"));
            case "comma" -> number(example, NumberStyle.COMMA, Phrase.of("jobs.check.option.comma"));
            case "whole" -> number(example, NumberStyle.WHOLE, Phrase.of("jobs.check.option.whole"));
            default -> Phrase.of("jobs.check.option.plain", option);
        };
    }

    private static Phrase day(String example, DateOrder order, Phrase plain) {
        DateText text = example.isEmpty() ? null : DateText.of(example);
        return text == null || text.day(order) == null ? plain
                : Phrase.of("jobs.check.option.example-day", plain, example, text.day(order));
    }

    private static Phrase number(String example, NumberStyle style, Phrase plain) {
        NumberText text = example.isEmpty() ? null : NumberText.of(example);
        return text == null || text.value(style) == null ? plain
                : Phrase.of("jobs.check.option.example-number", plain, example, text.value(style));
    }

    /** Up to five cells with what they are under either answer. */
    private static String readings(Question asked) {
        List<Object> args = asked.text().args();
        return args.size() > READINGS && args.get(READINGS) instanceof String text ? text : "";
    }

    /** Questions of format name their column first and then a cell that can be read in two ways. */
    private static String example(Question asked) {
        List<Object> args = asked.text().args();
        return args.size() > EXAMPLE && args.get(EXAMPLE) instanceof String text ? text : "";
    }
}
