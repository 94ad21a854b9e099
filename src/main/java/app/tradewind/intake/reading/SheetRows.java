package app.tradewind.intake.reading;

import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of one sheet of an XLSX workbook, streamed; formulas by the value they were saved with. */
final class SheetRows implements Rows {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCell cells;

    private SheetRows(String name, ReadableWorkbook workbook, Stream<Row> stream) {
        this.name = name;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = new SheetCell(workbook.isDate1904());
    }

    static TableSource look(Path path, String sha256) throws UnreadableException {
        String name = path.getFileName().toString();
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), OPTIONS)) {
            List<String> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getName).toList();
            if (sheets.isEmpty()) {
                throw new UnreadableException(Phrase.of("intake.empty", name));
            }
            return new TableSource(path, sha256, Container.XLSX, null, sheets);
        } catch (IOException | ExcelReaderException e) {
            throw damaged(name);
        }
    }

    static SheetRows open(TableSource source, String sheet) throws UnreadableException {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(source.path().toFile(), OPTIONS);
            Sheet found = workbook.findSheet(sheet).orElseThrow();
            return new SheetRows(source.name(), workbook, found.openStream());
        } catch (IOException | ExcelReaderException e) {
            throw damaged(source.name());
        }
    }

    @Override
    public RawRow next() throws UnreadableException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            String[] texts = new String[row.getCellCount()];
            boolean[] real = new boolean[texts.length];
            for (int i = 0; i < texts.length; i++) {
                Cell cell = row.getCell(i);
                texts[i] = cell == null ? "" : cells.text(cell);
                real[i] = cell != null && cells.wasNumber();
            }
            return new RawRow(row.getRowNum(), texts, real);
        } catch (ExcelReaderException e) {
            throw damaged(name);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static UnreadableException damaged(String name) {
        return new UnreadableException(Phrase.of("intake.damaged-workbook", name));
    }
}
