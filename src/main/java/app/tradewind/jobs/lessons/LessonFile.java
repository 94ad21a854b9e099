package app.tradewind.jobs.lessons;

import app.tradewind.jobs.lessons.Lesson.Check;
import app.tradewind.jobs.lessons.Lesson.Measure;
import app.tradewind.jobs.lessons.Lesson.Step;
import app.tradewind.market.shutdown.Closing;
import app.tradewind.reference.Entry;
import app.tradewind.stock.simulate.season.World;
import app.tradewind.words.Bilingual;
import java.util.List;
import java.util.Set;

/** Reads a lesson's file; whatever is missing, misspelt or impossible is named with its line. */
final class LessonFile {

    private static final String WEEKS = "weeks";

    private LessonFile() { }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    static Lesson read(Entry file) {
        file.allowOnly(Set.of("name", "title", "about", "from", WEEKS, "market", "costs", "ways", "start", "steps"));
        World world = possible(file, () -> world(file));
        List<Step> steps = file.field("steps").items().stream().map(step -> step(step, world)).toList();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).until() <= (i == 0 ? 0 : steps.get(i - 1).until()) || i == steps.size() - 1 && steps.get(i).until() != world.weeks()) {
                throw file.field("steps").wrong("lesson.file.steps", world.weeks());
            }
        }
        return new Lesson(file.text("name"), said(file.field("title")), said(file.field("about")), world, steps);
    }

    private static World world(Entry file) {
        return new World(file.field("from").day(), whole(file, WEEKS), market(file.field("market")), costs(file.field("costs")),
                ways(file.field("ways")), start(file.field("start")));
    }

    private static World.Market market(Entry entry) {
        entry.allowOnly(Set.of("base", "swing", "peak", "doubt", "promotions"));
        return new World.Market(number(entry, "base"), number(entry, "swing"), whole(entry, "peak"), number(entry, "doubt"),
                entry.list("promotions").stream().map(one -> new World.Promotion(said(one.field("name")), whole(one, "week") - 1, number(one, "factor"))).toList());
    }

    private static World.Costs costs(Entry entry) {
        entry.allowOnly(Set.of("currency", "cost", "margin", "holding", "leftover"));
        return new World.Costs(entry.text("currency"), number(entry, "cost"), number(entry, "margin"), number(entry, "holding"), number(entry, "leftover"));
    }

    private static World.Ways ways(Entry entry) {
        entry.allowOnly(Set.of("sea", "air", "factory", "closings"));
        return new World.Ways(way(entry.field("sea")), entry.find("air").map(LessonFile::way).orElse(null), number(entry, "factory"),
                entry.list("closings").stream().map(one -> new Closing(said(one.field("name")), one.field("first").day(), one.field("last").day())).toList());
    }

    private static World.Way way(Entry entry) {
        entry.allowOnly(Set.of(WEEKS, "sd", "surcharge"));
        return new World.Way(number(entry, WEEKS), number(entry, "sd"), entry.number("surcharge").map(Number::doubleValue).orElse(0.0));
    }

    private static World.Start start(Entry entry) {
        entry.allowOnly(Set.of("stock", "on-order", "cash", "minimum", "carton"));
        return new World.Start(whole(entry, "stock"), whole(entry, "on-order"), number(entry, "cash"), whole(entry, "minimum"), whole(entry, "carton"));
    }

    private static Step step(Entry entry, World world) {
        entry.allowOnly(Set.of("title", "read", "do", "until", "checks"));
        return new Step(said(entry.field("title")), said(entry.field("read")), said(entry.field("do")), whole(entry, "until"),
                entry.list("checks").stream().map(one -> check(one, world)).toList());
    }

    private static Check check(Entry entry, World world) {
        entry.allowOnly(Set.of("measure", "limit", "from", "until", "hint"));
        Check check = new Check(entry.oneOf(Measure.class, "measure"), number(entry, "limit"), whole(entry, "from"), whole(entry, "until"), said(entry.field("hint")));
        if (check.from() < 1 || check.until() < check.from() || check.until() > world.weeks()
                || check.measure().least() && (check.from() > 1 || check.until() < world.weeks())) {
            throw entry.wrong("lesson.file.check", world.weeks());
        }
        return check;
    }

    private interface Reading {
        World read();
    }

    /** Figures that no world can have are the file's mistake. */
    private static World possible(Entry file, Reading reading) {
        try {
            return reading.read();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw file.wrong("lesson.file.world", String.valueOf(e.getMessage()));
        }
    }

    private static Bilingual said(Entry entry) {
        return new Bilingual(entry.text("en"), entry.text("zh"));
    }

    private static double number(Entry entry, String key) {
        return entry.field(key).number().doubleValue();
    }

    private static int whole(Entry entry, String key) {
        try {
            return entry.field(key).number().intValueExact();
        } catch (ArithmeticException e) {
            throw entry.field(key).wrong("reference.not-number", entry.field(key).text());
        }
    }
}
