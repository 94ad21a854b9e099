package app.tradewind.report;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A copy of a person's own file in which single cells are others; in text files every other byte is the same. */
public final class CellsInPlace {

    private static final char QUOTE = '"';

    private CellsInPlace() { }

    /**
     * @param row 1-based line or sheet row
     * @param column counted from 0
     * @param was what the cell says
     * @param text what it says from now on, in the file's own way of writing
     * @param number the same for a cell that is a workbook's own number
     */
    public record Change(int row, int column, String was, String text, BigDecimal number) { }

    /**
     * @param changes cells that are others
     * @param dropped rows that do not come along
     */
    public record Changes(List<Change> changes, Set<Integer> dropped) { }

    /** @param quoted whether {@code "} encloses cells */
    public record Writing(Charset charset, char delimiter, boolean quoted) { }

    /**
     * @return whether it was written: not where a row or cell is not found, or the text cannot be written back as it was
     */
    public static boolean text(Path original, Path target, Writing writing, Changes changes) throws IOException {
        byte[] bytes = Files.readAllBytes(original);
        String text = new String(bytes, writing.charset());
        if (!Arrays.equals(bytes, text.getBytes(writing.charset()))) {
            return false;
        }
        Map<Integer, Map<Integer, Change>> wanted = new HashMap<>();
        changes.changes().forEach(change -> wanted.computeIfAbsent(change.row(), any -> new HashMap<>()).put(change.column(), change));
        StringBuilder copy = new StringBuilder(text.length());
        int done = 0;
        int line = 1;
        for (int at = 0; at < text.length();) {
            int begun = line;
            int start = copy.length();
            for (int column = 0;; column++) {
                int end = end(text, at, writing);
                String cell = text.substring(at, end);
                Change change = wanted.getOrDefault(begun, Map.of()).get(column);
                boolean enclosed = writing.quoted() && cell.length() > 1 && cell.charAt(0) == QUOTE;
                if (change != null && (enclosed ? cell.substring(1, cell.length() - 1) : cell).strip().equals(change.was().strip())) {
                    cell = enclosed || writing.quoted() && change.text().indexOf(writing.delimiter()) >= 0 ? QUOTE + change.text() + QUOTE : change.text();
                    done++;
                }
                copy.append(cell);
                line += lines(text, at, end);
                at = end;
                if (at >= text.length() || text.charAt(at) != writing.delimiter()) {
                    break;
                }
                copy.append(text.charAt(at++));
            }
            int after = at < text.length() && text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
            copy.append(text, at, after);
            at = after;
            line++;
            if (changes.dropped().contains(begun)) {
                copy.setLength(start);
            }
        }
        if (done < changes.changes().size()) {
            return false;
        }
        WholeFile.write(target, out -> out.write(copy.toString().getBytes(writing.charset())));
        return true;
    }

    private static int end(String text, int from, Writing writing) {
        boolean inside = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (writing.quoted() && c == QUOTE && (inside || at == from)) {
                inside = !inside || at + 1 < text.length() && text.charAt(at + 1) == QUOTE && at++ >= 0;
            } else if (!inside && (c == writing.delimiter() || c == '\n' || c == '\r')) {
                return at;
            }
        }
        return text.length();
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            lines += text.charAt(at) == '\n' || text.charAt(at) == '\r' && (at + 1 >= to || text.charAt(at + 1) != '\n') ? 1 : 0;
        }
        return lines;
    }

    /** The same for a workbook: looks, formulas and other sheets stay. @return whether every cell was found */
    public static boolean workbook(Path original, Path target, String sheetName, Changes changes) throws IOException {
        try (InputStream in = Files.newInputStream(original); Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheet(sheetName);
            for (Change change : changes.changes()) {
                Row row = sheet == null ? null : sheet.getRow(change.row() - 1);
                Cell cell = row == null ? null : row.getCell(change.column());
                if (cell == null) {
                    return false;
                }
                set(cell, change);
            }
            for (int dropped : new TreeSet<>(changes.dropped()).descendingSet()) {
                sheet.removeRow(sheet.getRow(dropped - 1));
                if (dropped <= sheet.getLastRowNum()) {
                    sheet.shiftRows(dropped, sheet.getLastRowNum(), -1);
                }
            }
            WholeFile.write(target, book::write);
            return true;
        }
    }

    private static void set(Cell cell, Change change) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(change.number().doubleValue());
        } else {
            cell.setCellValue(change.text());
        }
    }
}
