package app.tradewind.jobs.lessons;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.Tables;
import app.tradewind.report.Table;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines to hand in, written one a file; read one or a whole class's under one header. */
public final class HandInFile {

    private HandInFile() { }

    /** A line that was played again. @param name of the pupil @param lesson as written @param wrong what is not right, {@code null} for nothing */
    public record Verdict(int line, String name, String lesson, Phrase wrong) { }

    /** @throws IOException if it cannot be written */
    public static void write(Path file, String name, LessonBoard board) throws IOException {
        Tables.write(line(name, board), file);
    }

    /** The line as a table of one row. */
    public static Table line(String name, LessonBoard board) {
        return HandIn.of(name.strip(), board).table();
    }

    /**
     * Plays every line again.
     *
     * @throws UnusableFileException if the file is no such table
     */
    public static List<Verdict> verify(Path file, LessonDesk desk) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, HandIn.COLUMNS.toArray(String[]::new));
        List<Verdict> verdicts = new ArrayList<>();
        for (PlainRow row : table.rows()) {
            verdicts.add(new Verdict(row.line(), row.text("name"), row.text("lesson"), wrong(row, desk).orElse(null)));
        }
        return verdicts;
    }

    private static Optional<Phrase> wrong(PlainRow row, LessonDesk desk) {
        Lesson lesson = desk.named(row.text("lesson")).orElse(null);
        List<Order> orders = HandIn.read(row.text("orders")).orElse(null);
        long seed = seed(row.text("seed"));
        if (lesson == null) {
            return Optional.of(Phrase.of("lesson.verify.lesson", row.text("lesson")));
        }
        if (orders == null || seed < 0 || !row.text("weeks").equals(Integer.toString(orders.size()))) {
            return Optional.of(Phrase.of("lesson.verify.orders"));
        }
        Turns turns = Turns.start(lesson, seed);
        for (Order order : orders) {
            Optional<Phrase> refused = desk.refused(turns, order);
            if (refused.isPresent()) {
                return Optional.of(Phrase.of("lesson.verify.refused", turns.orders().size() + 1, refused.get()));
            }
            turns = turns.and(order);
        }
        HandIn again = HandIn.of(row.text("name"), desk.board(turns));
        for (int k = 0; k < HandIn.FIGURES.size(); k++) {
            String column = HandIn.FIGURES.get(k);
            if (!row.text(column).equals(again.figures().get(k))) {
                return Optional.of(Phrase.of("lesson.verify.figure", column, row.text(column), again.figures().get(k)));
            }
        }
        return row.text("digest").equals(again.digest()) ? Optional.empty() : Optional.of(Phrase.of("lesson.verify.digest"));
    }

    /** -1 for what is no seed. */
    private static long seed(String text) {
        try {
            long seed = Long.parseLong(text);
            return seed <= LessonDesk.MOST_SEED ? seed : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
