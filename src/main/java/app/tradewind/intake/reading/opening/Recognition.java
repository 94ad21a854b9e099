package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Container;
import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Origin;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.reading.Remembering;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.sheets.SheetRows;
import app.tradewind.intake.reading.text.TextTable;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/** Decides by bytes what a table without wrapping stands in. */
final class Recognition {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final List<Charset> hinted;
    private final Password password;
    private final Limits limits;

    Recognition(List<Charset> hinted, Password password, Limits limits) {
        this.hinted = hinted;
        this.password = password;
        this.limits = limits;
    }

    TableSource recognise(Origin origin, Content content) throws IOException, UnreadableException {
        byte[] head = Opening.head(content);
        if (head.length == 0) {
            throw new UnreadableException(Phrase.of("intake.empty", origin.name()));
        }
        if (Unwrapping.isArchive(head)) {
            throw new UnreadableException(Phrase.of("intake.nested-archive", origin.name()));
        }
        if (Foreign.startsWith(head, OLE)) {
            throw new UnreadableException(Phrase.of("intake.old-or-locked-workbook", origin.name()));
        }
        Foreign foreign = Foreign.of(head);
        if (foreign != null) {
            throw new UnreadableException(foreign.refusal(origin.name()));
        }
        TextTable text = TextTable.decide(origin.name(), content, hinted, limits);
        return new TableSource(origin, Container.PLAIN, text.format(), List.of(""), sheet -> text.open());
    }

    /** A zip made of parts. */
    TableSource document(Origin origin, Content content, Archive archive) throws IOException, UnreadableException {
        if (!archive.has("xl/workbook.xml")) {
            Foreign foreign = archive.hasUnder("word/") ? Foreign.WORD : archive.hasUnder("ppt/") ? Foreign.SLIDES
                    : archive.has("xl/workbook.bin") ? Foreign.BINARY_WORKBOOK
                    : archive.hasUnder("Index") ? Foreign.NUMBERS : Foreign.OFFICE;
            throw new UnreadableException(foreign.refusal(origin.name()));
        }
        List<String> sheets = SheetRows.names(origin.name(), content);
        return new TableSource(origin, Container.XLSX, null, sheets,
                new Remembering(sheet -> SheetRows.open(origin.name(), content, sheet)));
    }
}
