package app.tradewind.intake.reading.sheets;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.Sheets;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of one sheet of an XLSX workbook, streamed; formulas by the value they were saved with. */
public final class SheetRows implements Rows {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final String name;
    private final Limits limits;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCell cells;

    private SheetRows(String name, ReadableWorkbook workbook, Stream<Row> stream, Limits limits) {
        this.limits = limits;
        this.name = name;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = new SheetCell(workbook.isDate1904());
    }

    /** Names of the sheets, the visible ones apart. */
    public static Sheets names(String name, Content content) throws UnreadableException {
        try (ReadableWorkbook workbook = workbook(content)) {
            List<String> visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getName).toList();
            Sheets sheets = Sheets.of(workbook.getSheets().map(Sheet::getName).toList(), visible);
            if (sheets.shown().isEmpty()) {
                throw new UnreadableException(Phrase.of("intake.empty", name));
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw Damage.of(name, e);
        }
    }

    public static SheetRows open(String name, Content content, String sheet, Limits limits) throws UnreadableException {
        try {
            ReadableWorkbook workbook = workbook(content);
            Sheet found = workbook.findSheet(sheet).orElseThrow();
            return new SheetRows(name, workbook, found.openStream(), limits);
        } catch (IOException | RuntimeException e) {
            throw Damage.of(name, e);
        }
    }

    private static ReadableWorkbook workbook(Content content) throws IOException {
        return content.file() != null ? new ReadableWorkbook(content.file().toFile(), OPTIONS)
                : new ReadableWorkbook(content.open(), OPTIONS);
    }

    @Override
    public RawRow next() throws UnreadableException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            if (row.getCellCount() > limits.columns()) {
                throw new UnreadableException(LimitException.columns(name, row.getRowNum(), limits.columns()).phrase());
            }
            String[] texts = new String[row.getCellCount()];
            boolean[] real = new boolean[texts.length];
            for (int i = 0; i < texts.length; i++) {
                Cell cell = row.getCell(i);
                texts[i] = cell == null ? "" : cells.text(cell);
                real[i] = cell != null && cells.wasNumber();
            }
            return new RawRow(row.getRowNum(), texts, real);
        } catch (RuntimeException e) {
            throw Damage.of(name, e);
        }
    }

    @Override
    public boolean since1904() {
        return workbook.isDate1904();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
