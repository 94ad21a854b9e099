package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Container;
import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Origin;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.reading.Remembering;
import app.tradewind.intake.reading.Sheets;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.markup.HtmlTables;
import app.tradewind.intake.reading.markup.OdsRows;
import app.tradewind.intake.reading.markup.XmlBook;
import app.tradewind.intake.reading.markup.XmlBookRows;
import app.tradewind.intake.reading.sheets.SheetRows;
import app.tradewind.intake.reading.text.TextTable;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        String name = origin.name();
        byte[] head = Opening.head(content);
        if (head.length == 0) {
            throw new UnreadableException(Phrase.of("intake.empty", name));
        }
        if (Foreign.startsWith(head, OLE)) {
            return new OldOffice(password, limits, this).recognise(origin, content);
        }
        if (Unwrapping.isZip(head)) {
            byte[] bytes = content.bytes(name, limits);
            Archive archive = Archive.of(name, bytes, limits);
            if (archive.isDocument()) {
                return document(origin, Content.of(bytes), archive);
            }
            throw new UnreadableException(Phrase.of("intake.nested-archive", name));
        }
        if (Unwrapping.isArchive(head)) {
            throw new UnreadableException(Phrase.of("intake.nested-archive", name));
        }
        Foreign foreign = Foreign.of(head);
        if (foreign != null) {
            throw new UnreadableException(foreign.refusal(name));
        }
        return switch (MarkupKind.of(head)) {
            case HTML -> html(origin, content);
            case WORKBOOK -> markup(origin, Container.XML, new XmlBook(name, content, limits, XmlBookRows::new));
            case OTHER_XML -> throw new UnreadableException(Foreign.XML.refusal(name));
            case NONE -> {
                TextTable text = TextTable.decide(name, content, hinted, limits);
                yield new TableSource(origin, Container.PLAIN, text.format(), Sheets.NONE, sheet -> text.open());
            }
        };
    }

    /** A zip made of parts. */
    TableSource document(Origin origin, Content content, Archive archive) throws IOException, UnreadableException {
        String name = origin.name();
        if (archive.has("xl/workbook.xml")) {
            new PartsGuard(name, archive, limits).check();
            archive.refuseDoctype();
            Sheets sheets = SheetRows.names(name, content);
            return new TableSource(origin, Container.XLSX, null, sheets,
                    new Remembering(sheet -> SheetRows.open(name, content, sheet, limits)));
        }
        if (archive.has("mimetype") && text(archive, "mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            if (archive.has("META-INF/manifest.xml") && text(archive, "META-INF/manifest.xml").contains("encryption-data")) {
                throw new UnreadableException(Phrase.of("intake.ods-locked", name));
            }
            new PartsGuard(name, archive, limits).check();
            return markup(origin, Container.ODS, new XmlBook(name, archive.part("content.xml"), limits, OdsRows::new));
        }
        Foreign foreign = archive.hasUnder("word/") ? Foreign.WORD : archive.hasUnder("ppt/") ? Foreign.SLIDES
                : archive.has("xl/workbook.bin") ? Foreign.BINARY_WORKBOOK
                : archive.hasUnder("Index") ? Foreign.NUMBERS : Foreign.OFFICE;
        throw new UnreadableException(foreign.refusal(name));
    }

    private static String text(Archive archive, String part) throws IOException {
        return new String(Opening.head(archive.part(part)), StandardCharsets.UTF_8);
    }

    private TableSource markup(Origin origin, Container container, XmlBook book) throws IOException, UnreadableException {
        Sheets sheets = book.names();
        if (sheets.shown().isEmpty()) {
            throw new UnreadableException(Phrase.of("intake.empty", origin.name()));
        }
        return new TableSource(origin, container, null, sheets, book::open);
    }

    private TableSource html(Origin origin, Content content) throws IOException, UnreadableException {
        HtmlTables tables = HtmlTables.decide(origin.name(), content, hinted, limits);
        if (tables.names().isEmpty()) {
            throw new UnreadableException(Foreign.WEB_PAGE.refusal(origin.name()));
        }
        return new TableSource(origin, Container.HTML, null, new Sheets(tables.names(), List.of()), tables::open);
    }
}
