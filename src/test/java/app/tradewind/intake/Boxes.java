package app.tradewind.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One and the same two sales in every container there is, made while a test runs. */
final class Boxes {

    static final String PASSWORD = "geheim 密码";
    static final String CSV = "Date,SKU,Product,Qty,Amount (USD)\n2026-03-14,00123,Garden gloves,2,44.00\n"
            + "2026-03-15,22E1,台灯,1,14.95\n";

    private Boxes() { }

    static byte[] csv() {
        return CSV.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx() throws Exception {
        try (Workbook book = new XSSFWorkbook()) {
            return bytes(filled(book));
        }
    }

    static byte[] xls(String password) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (Workbook book = new HSSFWorkbook()) {
            return bytes(filled(book));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] locked() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword(PASSWORD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(xlsx()));
                    OutputStream in = info.getEncryptor().getDataStream(file)) {
                plain.save(in);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** A hidden sheet with other rows, a formula by its kept value, a real day and a text that looks like a number. */
    private static Workbook filled(Workbook book) {
        Sheet hidden = book.createSheet("Old");
        row(hidden, 0, "Date", "SKU", "Product", "Qty", "Amount (USD)");
        row(hidden, 1, "2020-01-01", "OLD", "old", "9", "9");
        Sheet sheet = book.createSheet("Orders 订单");
        book.setSheetHidden(0, true);
        book.setActiveSheet(1);
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        row(sheet, 0, "Date", "SKU", "Product", "Qty", "Amount (USD)");
        Row first = row(sheet, 1, "", "00123", "Garden gloves");
        first.getCell(0).setCellValue(LocalDate.of(2026, 3, 14));
        first.getCell(0).setCellStyle(day);
        first.createCell(3).setCellValue(2);
        first.createCell(4).setCellFormula("22*D2");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(first.getCell(4));
        Row second = row(sheet, 2, "2026-03-15", "22E1", "台灯");
        second.createCell(3).setCellValue(1);
        second.createCell(4).setCellValue(14.95);
        return book;
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static byte[] bytes(Workbook book) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static byte[] ods() throws Exception {
        return zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", odsContent(
                "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-14\"><text:p>14.03.26</text:p>"
                + "</table:table-cell>" + odsText("00123") + odsText("Garden gloves") + odsNumber("2") + odsNumber("44")
                + "<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row><table:table-row>"
                + odsText("2026-03-15") + odsText("22E1") + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note"
                + "</text:p></office:annotation><text:p>台灯</text:p></table:table-cell>" + odsNumber("1") + odsNumber("14.95")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"));
    }

    static String odsContent(String rows) {
        return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
                + "<office:automatic-styles><style:style style:name=\"h\" style:family=\"table\"><style:table-properties "
                + "table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
                + "<table:table table:name=\"Old\" table:style-name=\"h\">" + odsHeader() + odsHeader() + "</table:table>"
                + "<table:table table:name=\"Orders\">" + odsHeader() + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static String odsHeader() {
        return "<table:table-row>" + odsText("Date") + odsText("SKU") + odsText("Product") + odsText("Qty")
                + odsText("Amount (USD)") + "</table:table-row>";
    }

    private static String odsText(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String odsNumber(String value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>?</text:p></table:table-cell>";
    }

    static String html() {
        return "<html><head><meta charset=\"gb2312\"><style>td{mso-number-format:'\\@'}</style></head><body>"
                + "<table><tr><td>Report</td></tr></table><table border=1><tr><td><table>"
                + "<thead><tr><th>Date<th>SKU<th colspan=1>Product<th>Qty<th>Amount&nbsp;(USD)</tr></thead>"
                + "<tr><td rowspan=2>2026-03-14<td>00123<td>Garden &amp; <b>gloves</b><td>2<td>44.00"
                + "<tr><td>n<td>o<td><td></tr>"
                + "<tr><td>2026-03-15</td><td>22E1</td><td>台灯</td><td>1</td><td>14.95</td></tr>"
                + "</table></td></tr></table></body></html>";
    }

    static String xmlBook() {
        return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:"
                + "spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Orders\"><Table><Row>"
                + cell("String", "Date") + cell("String", "SKU") + cell("String", "Product") + cell("String", "Qty")
                + cell("String", "Amount (USD)") + "</Row><Row ss:Index=\"3\">" + cell("DateTime", "2026-03-14T00:00:00.000")
                + cell("String", "00123") + cell("String", "Garden gloves") + cell("Number", "2") + cell("Number", "44") + "</Row><Row>"
                + cell("DateTime", "2026-03-15T00:00:00.000") + cell("String", "22E1")
                + "<Cell ss:Index=\"4\"><Data ss:Type=\"Number\">1</Data></Cell>" + cell("Number", "14.95")
                + "</Row></Table></Worksheet></Workbook>";
    }

    private static String cell(String type, String text) {
        return "<Cell><Data ss:Type=\"" + type + "\">" + text + "</Data></Cell>";
    }

    static byte[] gzip(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** @param namesAndBytes name, text or bytes, name, text or bytes, … */
    static byte[] zip(Object... namesAndBytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write(namesAndBytes[i + 1] instanceof byte[] bytes ? bytes
                        : ((String) namesAndBytes[i + 1]).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
