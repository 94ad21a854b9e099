package app.tradewind.storage.lines;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.storage.rows.Packer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Order lines packed one after another: numbers in as few bytes as they need, ids, rows and days as steps
 * from the line before, times as seconds from their day. Status words and currencies are told once, where
 * they first come, and numbered. Nothing is deflated: order numbers hardly shrink, and a single line is
 * found by passing over the others.
 */
public final class LineBlock {

    /** Bytes from which on a block takes no more lines: well under what a cell of the database holds. */
    public static final int FULL = 500_000;

    private static final int DAY_SECONDS = 86_400;
    private static final int LONG_BITS = 63;
    private static final int LONG_FIGURES = 18;
    private static final int NONE = 0;
    private static final int WHOLE_SECONDS = 1;
    private static final int WITH_NANOS = 2;
    private static final int QUICK_WORDS = 16;
    private static final int LINE_BYTES = 48;
    private static final Sale.Kind[] KINDS = Sale.Kind.values();

    private final Packer packer;
    private final Map<String, Integer> words = new HashMap<>();
    /** The first words as they came last: mostly the same objects come again. */
    private final String[] latest = new String[QUICK_WORDS];
    private final long firstId;
    private long lastId;
    private int lastRow;
    private long lastDay;
    private int lines;
    private LocalDate from;
    private LocalDate to;

    /** @param room for how many lines to begin with */
    public LineBlock(long firstId, int room) {
        this.firstId = firstId;
        lastId = firstId;
        packer = new Packer(room * LINE_BYTES);
    }

    /** Lines come in the order of their ids. */
    public void add(StoredLine line) {
        StoredLine.Place place = line.place();
        packer.add(place.id() - lastId).add(place.source()).add(place.row() - lastRow).add(line.item());
        packer.addText(line.line().orderId()).add(line.line().number());
        word(line.line().status());
        long day = line.day().toEpochDay();
        packer.add(day - lastDay).add(line.kind().ordinal()).add(line.amount().units());
        time(line.when().instant(), day);
        time(line.when().updated(), day);
        money(line.amount().gross());
        lastId = place.id();
        lastRow = place.row();
        lastDay = day;
        lines++;
        from = from == null || line.day().isBefore(from) ? line.day() : from;
        to = to == null || line.day().isAfter(to) ? line.day() : to;
    }

    public int bytes() {
        return packer.size();
    }

    public int lines() {
        return lines;
    }

    long firstId() {
        return firstId;
    }

    long lastId() {
        return lastId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    byte[] packed() {
        return packer.bytes();
    }

    private void word(String word) {
        for (int i = 0; i < latest.length && latest[i] != null; i++) {
            if (latest[i] == word) {
                packer.add(i);
                return;
            }
        }
        Integer number = words.putIfAbsent(word, words.size());
        int found = number == null ? words.size() - 1 : number;
        packer.add(found);
        if (number == null) {
            packer.addText(word);
        }
        if (found < latest.length) {
            latest[found] = word;
        }
    }

    private void time(Instant at, long day) {
        if (at == null) {
            packer.add(NONE);
        } else {
            packer.add(at.getNano() == 0 ? WHOLE_SECONDS : WITH_NANOS).add(at.getEpochSecond() - day * DAY_SECONDS);
            if (at.getNano() != 0) {
                packer.add(at.getNano());
            }
        }
    }

    /** Places after the point and one more; below zero for figures beyond 63 bits, which stand as text. */
    private void money(Money gross) {
        if (gross == null) {
            packer.add(NONE);
            return;
        }
        BigDecimal amount = gross.amount();
        boolean small = amount.precision() <= LONG_FIGURES || amount.unscaledValue().bitLength() <= LONG_BITS;
        packer.add(small ? amount.scale() + 1 : -amount.scale() - 1);
        if (small) {
            packer.add(Packer.figures(amount));
        } else {
            packer.addText(amount.unscaledValue().toString());
        }
        word(gross.currency().getCurrencyCode());
    }

    /** Sees lines of a block in the order of their ids. */
    @FunctionalInterface
    public interface Visitor {
        void take(StoredLine line) throws SQLException;
    }

    /** @param wanted the lines to be shown, by id */
    static void read(long firstId, byte[] packed, LongPredicate wanted, Visitor visitor) throws SQLException {
        new Unpacking(firstId, packed).each(wanted, visitor);
    }

    private static final class Unpacking {
        private final Packer.Reader in;
        private final List<String> words = new ArrayList<>();
        private final Map<String, Currency> currencies = new HashMap<>();
        private long id;
        private int row;
        private long day;

        Unpacking(long firstId, byte[] packed) {
            in = new Packer.Reader(packed);
            id = firstId;
        }

        void each(LongPredicate wanted, Visitor visitor) throws SQLException {
            LocalDate date = null;
            while (in.hasMore()) {
                id += in.next();
                boolean shown = wanted.test(id);
                int source = (int) in.next();
                row += (int) in.next();
                int item = (int) in.next();
                String order = text(shown);
                int number = (int) in.next();
                String status = word();
                long step = in.next();
                day += step;
                Sale.Kind kind = KINDS[(int) in.next()];
                int units = (int) in.next();
                Instant at = time(shown);
                Instant updated = time(shown);
                Money gross = money();
                if (shown) {
                    date = date != null && date.toEpochDay() == day ? date : LocalDate.ofEpochDay(day);
                    visitor.take(new StoredLine(new StoredLine.Place(id, source, row), item,
                            new Sale.Line(order, number, status), new Sale.When(at, date, updated, false), kind,
                            new Sale.Amount(units, gross)));
                }
            }
        }

        private String text(boolean shown) {
            if (shown) {
                return in.nextText();
            }
            in.passText();
            return null;
        }

        private String word() {
            int number = (int) in.next();
            if (number == words.size()) {
                words.add(in.nextText());
            }
            return words.get(number);
        }

        private Instant time(boolean shown) {
            int form = (int) in.next();
            if (form == NONE) {
                return null;
            }
            long seconds = in.next() + day * DAY_SECONDS;
            long nanos = form == WITH_NANOS ? in.next() : 0;
            return shown ? Instant.ofEpochSecond(seconds, nanos) : null;
        }

        private Money money() {
            int form = (int) in.next();
            if (form == NONE) {
                return null;
            }
            BigDecimal amount = form > 0 ? BigDecimal.valueOf(in.next(), form - 1)
                    : new BigDecimal(new BigInteger(in.nextText()), -form - 1);
            return new Money(amount, currencies.computeIfAbsent(word(), Currency::getInstance));
        }
    }
}
