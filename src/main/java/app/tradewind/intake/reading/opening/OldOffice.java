package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Container;
import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Origin;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.reading.Sheets;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.sheets.Damage;
import app.tradewind.intake.reading.sheets.OldBook;
import app.tradewind.words.Phrase;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What stands in an OLE2 compound file: a binary workbook, a locked XLSX, or another office document. */
final class OldOffice {

    private final Password password;
    private final Limits limits;
    private final Recognition recognition;

    OldOffice(Password password, Limits limits, Recognition recognition) {
        this.password = password;
        this.limits = limits;
        this.recognition = recognition;
    }

    TableSource recognise(Origin origin, Content content) throws IOException, UnreadableException {
        String name = origin.name();
        byte[] decrypted;
        try (POIFSFileSystem file = LockedBook.compound(name, content, limits)) {
            if (!file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return workbook(origin, content, file);
            }
            decrypted = LockedBook.decrypt(name, file, password, limits);
        } catch (EncryptedDocumentException e) {
            throw LockedBook.wanted(name, password);
        } catch (IOException | RuntimeException e) {
            // Bytes of a stranger may make the library fail in any way.
            throw Damage.of(name, e);
        }
        String wrapping = origin.wrapping().isEmpty() ? "encrypted" : origin.wrapping();
        return recognition.recognise(new Origin(name, origin.sha256(), wrapping), Content.of(decrypted));
    }

    private TableSource workbook(Origin origin, Content content, POIFSFileSystem file) throws IOException, UnreadableException {
        String name = origin.name();
        if (!file.getRoot().hasEntryCaseInsensitive("Workbook")) {
            Foreign foreign = file.getRoot().hasEntryCaseInsensitive("Book") ? Foreign.EXCEL_95
                    : file.getRoot().hasEntryCaseInsensitive("WordDocument") ? Foreign.WORD
                    : file.getRoot().hasEntryCaseInsensitive("PowerPoint Document") ? Foreign.SLIDES : Foreign.OFFICE;
            throw new UnreadableException(foreign.refusal(name));
        }
        OldBook book = new OldBook(name, () -> LockedBook.compound(name, content, limits), password);
        Sheets sheets = book.names();
        if (sheets.shown().isEmpty()) {
            throw new UnreadableException(Phrase.of("intake.empty", name));
        }
        return new TableSource(origin, Container.XLS, null, sheets, book::open);
    }
}
