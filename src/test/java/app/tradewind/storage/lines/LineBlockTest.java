package app.tradewind.storage.lines;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A block of order lines")
class LineBlockTest {

    private static final List<String> CODES = List.of("USD", "JPY", "KWD", "CNY");
    private static final List<String> ORDERS = List.of("", "114-3000000-1234567", "@2026-08-14", "注文-7", "x".repeat(3000));

    @Test
    @DisplayName("gives every line back as it was, or only those that are asked for")
    void roundTrip() throws SQLException {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<StoredLine> lines = new ArrayList<>();
            long id = (1L << 32) * (1 + chance.nextInt(5)) + chance.nextInt(1000);
            LineBlock block = new LineBlock(id, 0);
            for (int i = 0; i < 1 + chance.nextInt(60); i++) {
                lines.add(line(id, chance));
                block.add(lines.get(i));
                id += 1 + chance.nextInt(3);
            }
            assertThat(read(block, any -> true)).isEqualTo(lines);
            LongPredicate odd = one -> one % 2 == 1;
            assertThat(read(block, odd)).isEqualTo(lines.stream().filter(line -> odd.test(line.id())).toList());
            assertThat(block.lines()).isEqualTo(lines.size());
            assertThat(block.lastId()).isEqualTo(lines.get(lines.size() - 1).id());
            assertThat(block.from()).isEqualTo(lines.stream().map(StoredLine::day).min(LocalDate::compareTo).orElseThrow());
            assertThat(block.to()).isEqualTo(lines.stream().map(StoredLine::day).max(LocalDate::compareTo).orElseThrow());
        }
    }

    private static List<StoredLine> read(LineBlock block, LongPredicate wanted) throws SQLException {
        List<StoredLine> read = new ArrayList<>();
        LineBlock.read(block.firstId(), block.packed(), wanted, read::add);
        return read;
    }

    private static StoredLine line(long id, SplittableRandom chance) {
        LocalDate day = LocalDate.ofEpochDay(chance.nextInt(-400, 30_000));
        return new StoredLine(new StoredLine.Place(id, chance.nextInt(40), chance.nextInt(2_000_000)),
                chance.nextInt(100_000),
                new Sale.Line(ORDERS.get(chance.nextInt(ORDERS.size())), chance.nextInt(300), "status" + chance.nextInt(200)),
                new Sale.When(time(day, chance), day, time(day, chance), false),
                Sale.Kind.values()[chance.nextInt(Sale.Kind.values().length)],
                new Sale.Amount(chance.nextInt(Integer.MAX_VALUE), money(chance)));
    }

    private static Instant time(LocalDate day, SplittableRandom chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> null;
            case 1 -> Instant.ofEpochSecond(chance.nextLong(-62_135_596_800L, 253_402_300_799L), chance.nextInt(1_000_000_000));
            default -> Instant.ofEpochSecond(day.toEpochDay() * 86_400 + chance.nextInt(-50_000, 140_000));
        };
    }

    private static Money money(SplittableRandom chance) {
        Currency currency = Currency.getInstance(CODES.get(chance.nextInt(CODES.size())));
        return switch (chance.nextInt(6)) {
            case 0 -> null;
            case 1 -> new Money(new BigDecimal("123456789012345678901234567890.1234").negate(), currency);
            case 2 -> new Money(BigDecimal.valueOf(Long.MIN_VALUE, 9), currency);
            default -> new Money(BigDecimal.valueOf(chance.nextLong(-100_000, 100_000), chance.nextInt(7)), currency);
        };
    }
}
