package app.tradewind.jobs.tables.voice;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.signals.Review;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reviews of a plain table. A row that cannot be read is left out and named.
 *
 * @param reviews in the order of the file
 * @param rows how many rows the table has
 * @param problems what to tell of rows left out, of many only the first
 * @param leftOut how many those are
 */
public record ReviewFile(List<Review> reviews, int rows, List<Phrase> problems, int leftOut) {

    private static final int NAMED = 20;
    private static final double MOST_STARS = 5;

    /**
     * @param path {@code id,text} and, if known, {@code lang,item_id,rating,date,market}
     * @throws UnusableFileException if it cannot be read, or none of its rows
     */
    public static ReviewFile read(Path path) throws UnusableFileException {
        List<Review> reviews = new ArrayList<>();
        List<Phrase> problems = new ArrayList<>();
        int[] rows = new int[2];
        PlainTable table = PlainTable.each(path, (head, row) -> {
            rows[0]++;
            Phrase wrong = add(row, head.file(), reviews);
            if (wrong != null) {
                rows[1]++;
                if (problems.size() < NAMED) {
                    problems.add(Phrase.of("voice.row", head.file(), Integer.toString(row.line()), wrong));
                }
            }
        }, "id", "text");
        if (rows[0] > 0 && reviews.isEmpty()) {
            throw new UnusableFileException(Phrase.of("voice.all-bad", table.file(), rows[0], problems.get(0)));
        }
        if (rows[1] > NAMED) {
            problems.add(Phrase.of("voice.row.more", rows[1] - NAMED));
        }
        return new ReviewFile(List.copyOf(reviews), rows[0], List.copyOf(problems), rows[1]);
    }

    /** @return what is wrong with the row, {@code null} for nothing */
    private static Phrase add(PlainRow row, String file, List<Review> reviews) {
        String rating = row.text("rating");
        String date = row.text("date");
        BigDecimal stars = stars(rating);
        LocalDate day = day(date);
        if (row.text("id").isEmpty()) {
            return Phrase.of("voice.row.id");
        }
        if (stars == null && !rating.isEmpty()) {
            return Phrase.of("voice.row.rating", rating);
        }
        if (day == null && !date.isEmpty()) {
            return Phrase.of("voice.row.date", date);
        }
        if (stars == null && row.text("text").isEmpty()) {
            return Phrase.of("voice.row.nothing");
        }
        reviews.add(new Review(row.text("id"), new SkuMarket(row.text("item_id"), row.text("market")),
                new Review.Words(row.text("lang"), "", row.raw("text")), stars, day, new Origin(0, file, "", row.line())));
        return null;
    }

    private static BigDecimal stars(String text) {
        try {
            BigDecimal stars = new BigDecimal(text);
            return stars.doubleValue() >= 1 && stars.doubleValue() <= MOST_STARS ? stars : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
