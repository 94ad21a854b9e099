package app.tradewind.jobs.tables.ads;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.parsing.NumberColumn;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.opening.Opening;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The one sheet of a file that holds a search-term report, its columns found and their number style settled. */
final class AdSheet {

    private static final int HEAD = 20;
    private static final List<AdColumn> MONEY = List.of(AdColumn.SPEND, AdColumn.SALES);

    private final String file;
    private final String[] header;
    private final Map<AdColumn, Integer> places = new EnumMap<>(AdColumn.class);
    private final List<RawRow> rows;
    private final Map<AdColumn, NumberStyle> styles = new EnumMap<>(AdColumn.class);

    private AdSheet(String file, RawRow header, List<RawRow> rows) {
        this.file = file;
        this.header = header.cells();
        this.rows = rows;
        for (AdColumn column : AdColumn.values()) {
            int place = column.in(this.header);
            if (place >= 0) {
                places.put(column, place);
            }
        }
        // A table written for this program has a point, whatever its numbers look like.
        boolean own = places.entrySet().stream().allMatch(place -> this.header[place.getValue()].strip().equals(place.getKey().id()));
        places.keySet().forEach(column -> styles.put(column, own ? NumberStyle.POINT : style(column)));
        for (AdColumn column : MONEY) {
            NumberStyle other = styles.get(MONEY.get(1 - MONEY.indexOf(column)));
            if (styles.get(column) == NumberStyle.AMBIGUOUS && other != NumberStyle.PLAIN && other != null) {
                styles.put(column, other);
            }
        }
    }

    /** @throws UnusableFileException where no sheet has the needed columns, naming those that the nearest lacks */
    static AdSheet read(Path path) throws UnusableFileException, IOException {
        String name = path.getFileName().toString();
        try {
            TableSource source = new Opening(List.of(), null, Limits.USUAL).look(path);
            List<AdColumn> nearest = lacking(new String[0]);
            for (String sheet : source.sheets()) {
                try (Rows all = source.open(sheet)) {
                    RawRow row = all.next();
                    for (int i = 0; row != null && i < HEAD; i++) {
                        List<AdColumn> lacking = lacking(row.cells());
                        if (lacking.isEmpty()) {
                            return new AdSheet(name, row, rest(all));
                        }
                        nearest = lacking.size() < nearest.size() ? lacking : nearest;
                        row = all.next();
                    }
                }
            }
            throw new UnusableFileException(Phrase.of("ads.file.columns", name, nearest.stream().map(AdColumn::id).collect(Collectors.joining(", "))));
        } catch (UnreadableException e) {
            throw new UnusableFileException(e.phrase());
        }
    }

    private static List<RawRow> rest(Rows all) throws IOException, UnreadableException {
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row = all.next(); row != null; row = all.next()) {
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<AdColumn> lacking(String[] cells) {
        return Arrays.stream(AdColumn.values()).filter(column -> column.needed() && column.in(cells) < 0).toList();
    }

    private NumberStyle style(AdColumn column) {
        NumberColumn seen = new NumberColumn(column == AdColumn.MARGIN);
        for (RawRow row : rows) {
            String text = text(row, column);
            if (row.isReal(places.get(column))) {
                seen.seeReal();
            } else if (!text.isEmpty()) {
                seen.see(text);
            }
        }
        boolean counts = column == AdColumn.CLICKS || column == AdColumn.IMPRESSIONS || column == AdColumn.ORDERS;
        return counts && seen.style() == NumberStyle.AMBIGUOUS ? seen.whole() : seen.style();
    }

    String file() {
        return file;
    }

    List<RawRow> rows() {
        return rows;
    }

    boolean has(AdColumn column) {
        return places.containsKey(column);
    }

    NumberStyle styleOf(AdColumn column) {
        return styles.get(column);
    }

    boolean isReal(RawRow row, AdColumn column) {
        return has(column) && row.isReal(places.get(column));
    }

    /** The header as written. */
    String header(AdColumn column) {
        return has(column) ? header[places.get(column)].strip() : column.id();
    }

    /** Empty where blank or where there is no such column. */
    String text(RawRow row, AdColumn column) {
        return has(column) ? row.cell(places.get(column)).strip() : "";
    }

    UnusableFileException wrong(RawRow row, AdColumn column, String code, Object... more) {
        return new UnusableFileException(Phrase.of("ads.file.cell", file, Integer.toString(row.number()), header(column), Phrase.of(code, more)));
    }
}
