package app.tradewind.intake.reading.sheets;

import app.tradewind.intake.reading.Password;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.Sheets;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A binary workbook of Excel 97 to 2003, read record by record: memory stays small whatever its size. */
public final class OldBook {

    /** Opens the compound file that the workbook is a stream of. */
    @FunctionalInterface
    public interface Compound {
        POIFSFileSystem open() throws IOException;
    }

    private final String name;
    private final Compound compound;
    private final Password password;

    public OldBook(String name, Compound compound, Password password) {
        this.name = name;
        this.compound = compound;
        this.password = password;
    }

    /** Names of the sheets, the visible ones apart. */
    public Sheets names() throws UnreadableException {
        List<BoundSheetRecord> all = sheets();
        List<BoundSheetRecord> visible = all.stream().filter(sheet -> !sheet.isHidden() && !sheet.isVeryHidden()).toList();
        return Sheets.of(all.stream().map(BoundSheetRecord::getSheetname).toList(),
                visible.stream().map(BoundSheetRecord::getSheetname).toList());
    }

    public Rows open(String sheet) throws UnreadableException {
        List<String> inFile = sheets().stream().sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                .map(BoundSheetRecord::getSheetname).toList();
        try {
            POIFSFileSystem file = compound.open();
            return new OldRows(name, file, records(file), inFile.indexOf(sheet));
        } catch (IOException | RuntimeException e) {
            throw Damage.of(name, e);
        }
    }

    private List<BoundSheetRecord> sheets() throws UnreadableException {
        List<BoundSheetRecord> sheets = new ArrayList<>();
        try (POIFSFileSystem file = compound.open()) {
            RecordFactoryInputStream records = records(file);
            for (Record record = records.nextRecord(); record != null && !(record instanceof EOFRecord);
                    record = records.nextRecord()) {
                if (record instanceof BoundSheetRecord sheet) {
                    sheets.add(sheet);
                }
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(
                    Phrase.of(password == null ? "intake.password-needed" : "intake.password-wrong", name));
        } catch (IOException | RuntimeException e) {
            throw Damage.of(name, e);
        }
    }

    /** The library takes the password from the thread; it is there only while the stream is opened. */
    private RecordFactoryInputStream records(POIFSFileSystem file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password == null ? null : password.reveal());
        try {
            return new RecordFactoryInputStream(file.createDocumentInputStream("Workbook"), false);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
