package app.tradewind.jobs.tables;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The criteria of a candidates table: all of its columns alike, or as a weights file has them. */
final class CriteriaFile {

    private final String candidates;
    private final List<String> columns;

    /**
     * @param candidates name of the candidates file, for messages
     * @param columns its criterion columns
     */
    CriteriaFile(String candidates, List<String> columns) {
        this.candidates = candidates;
        this.columns = columns;
    }

    /** Every column with the same weight, more being better. */
    List<Criterion> equal() {
        return columns.stream().map(name -> new Criterion(name, 1, Direction.MAX)).toList();
    }

    /** Those named in the file, in the order of the columns; the rest count for nothing. */
    List<Criterion> read(Path weights) throws UnusableFileException {
        PlainTable table = PlainTable.read(weights, "criterion", "weight");
        Map<String, Criterion> byColumn = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> known = new HashSet<>(columns.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList());
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : table.rows()) {
            flaws.in(() -> {
                String name = row.needText("criterion");
                if (!known.contains(name.toLowerCase(Locale.ROOT))) {
                    throw unusable("selection.unknown-criterion", table, row, candidates, name, String.join(", ", columns));
                }
                if (byColumn.put(name, criterion(table, row, name)) != null) {
                    throw unusable("selection.criterion-twice", table, row, name);
                }
            });
        }
        flaws.check();
        if (byColumn.values().stream().noneMatch(c -> c.weight() > 0)) {
            throw new UnusableFileException(Phrase.of("selection.zero-weights", table.file()));
        }
        return columns.stream().filter(byColumn::containsKey)
                .map(name -> named(name, byColumn.get(name))).collect(Collectors.toList());
    }

    private static Criterion criterion(PlainTable table, PlainRow row, String name) throws UnusableFileException {
        double weight = row.needNumber("weight");
        if (weight < 0) {
            throw unusable("selection.bad-weight", table, row, row.text("weight"));
        }
        double low = row.number("low");
        double high = row.number("high");
        if (low >= high) {
            throw unusable("selection.bad-bounds", table, row);
        }
        return new Criterion(name, weight, direction(table, row), low, high);
    }

    private static Direction direction(PlainTable table, PlainRow row) throws UnusableFileException {
        String direction = row.text("direction").toLowerCase(Locale.ROOT);
        return switch (direction) {
            case "", "max" -> Direction.MAX;
            case "min" -> Direction.MIN;
            default -> throw unusable("selection.bad-direction", table, row, direction);
        };
    }

    /** Under the name as the candidates table writes it. */
    private static Criterion named(String column, Criterion c) {
        return new Criterion(column, c.weight(), c.direction(), c.low(), c.high());
    }

    private static UnusableFileException unusable(String code, PlainTable table, PlainRow row, Object... rest) {
        Object[] args = new Object[rest.length + 2];
        args[0] = table.file();
        args[1] = Integer.toString(row.line());
        System.arraycopy(rest, 0, args, 2, rest.length);
        return new UnusableFileException(Phrase.of(code, args));
    }
}
