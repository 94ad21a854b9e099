package app.tradewind.intake.reading.sheets;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Rows of one sheet of a binary workbook, as its records come. */
final class OldRows implements Rows {

    private final String name;
    private final POIFSFileSystem file;
    private final RecordFactoryInputStream records;
    private final int wanted;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> { }, Locale.ROOT);
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> real = new ArrayList<>();
    private SSTRecord shared;
    private boolean since1904;
    private int depth;
    private int sheet = -2;
    private int row = -1;
    private CellValueRecordInterface formula;

    /** @param wanted position of the sheet among all in the file, from 0 */
    OldRows(String name, POIFSFileSystem file, RecordFactoryInputStream records, int wanted) {
        this.name = name;
        this.file = file;
        this.records = records;
        this.wanted = wanted;
    }

    @Override
    public RawRow next() throws UnreadableException {
        try {
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                structure(record);
                if (sheet > wanted) {
                    break;
                }
                if (sheet == wanted && depth == 1) {
                    RawRow done = cell(record);
                    if (done != null) {
                        return done;
                    }
                }
            }
            return row < 0 ? null : finished(-1);
        } catch (RuntimeException e) {
            throw Damage.of(name, e);
        }
    }

    private void structure(Record record) {
        if (record instanceof BOFRecord) {
            sheet += depth == 0 ? 1 : 0;
            depth++;
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (sheet == -1) {
            formats.processRecordInternally(record);
            if (record instanceof SSTRecord texts) {
                shared = texts;
            } else if (record instanceof DateWindow1904Record window) {
                since1904 = window.getWindowing() == 1;
            }
        }
    }

    /** @return the row before, where this cell begins another one */
    private RawRow cell(Record record) {
        if (record instanceof StringRecord text && formula != null) {
            set(formula.getColumn(), text.getString(), false);
            formula = null;
            return null;
        }
        if (!(record instanceof CellValueRecordInterface cell)) {
            return null;
        }
        RawRow done = row >= 0 && cell.getRow() != row ? finished(cell.getRow()) : null;
        row = cell.getRow();
        if (record instanceof LabelSSTRecord label) {
            set(cell.getColumn(), shared.getString(label.getSSTIndex()).getString(), false);
        } else if (record instanceof LabelRecord label) {
            set(cell.getColumn(), label.getValue(), false);
        } else if (record instanceof NumberRecord number) {
            figure(cell, number.getValue());
        } else if (record instanceof BoolErrRecord yes && yes.isBoolean()) {
            set(cell.getColumn(), yes.getBooleanValue() ? "1" : "0", false);
        } else if (record instanceof FormulaRecord found) {
            formula = found.hasCachedResultString() ? found : null;
            if (formula == null && !Double.isNaN(found.getValue())) {
                figure(cell, found.getValue());
            }
        }
        return done;
    }

    private void figure(CellValueRecordInterface cell, double value) {
        if (value > 0 && value < SheetCell.LAST_DAY && SheetCell.isDayFormat(formats.getFormatIndex(cell), formats.getFormatString(cell))) {
            set(cell.getColumn(), SheetCell.day(value, since1904), false);
        } else {
            set(cell.getColumn(), SheetCell.shown(value), true);
        }
    }

    private void set(int column, String text, boolean number) {
        while (texts.size() <= column) {
            texts.add("");
            real.add(false);
        }
        texts.set(column, text);
        real.set(column, number);
    }

    private RawRow finished(int next) {
        boolean[] numbers = new boolean[real.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = real.get(i);
        }
        RawRow done = new RawRow(row + 1, texts.toArray(String[]::new), numbers);
        texts.clear();
        real.clear();
        row = next;
        return done;
    }

    @Override
    public boolean since1904() {
        return since1904;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
