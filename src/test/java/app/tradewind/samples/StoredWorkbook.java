package app.tradewind.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet (ECMA-376) whose parts are stored, not deflated: the same bytes under every
 * Java version and zlib. Texts become shared strings, {@link Number}s numbers, {@code null} no cell.
 */
public final class StoredWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 9, 21, 9, 0);

    private final List<Object[]> rows = new ArrayList<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final String sheet;

    public StoredWorkbook(String sheet) {
        this.sheet = sheet;
    }

    public StoredWorkbook row(Object... cells) {
        rows.add(cells);
        return this;
    }

    public byte[] bytes() {
        String body = sheetXml();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override("workbook", "sheet.main")
                    + override("worksheets/sheet1", "worksheet") + override("sharedStrings", "sharedStrings") 
                    + override("styles", "styles") + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELS + "\"><sheets><sheet name=\""
                    + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                    + relation(2, "styles", "styles.xml") + relation(3, "sharedStrings", "sharedStrings.xml")));
            part(zip, "xl/worksheets/sheet1.xml", body);
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/>"
                    + "<name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "</fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"1\"><xf xfId=\"0\"/></cellXfs></styleSheet>");
            part(zip, "xl/sharedStrings.xml", sharedXml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String sheetXml() {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            Object[] cells = rows.get(r);
            for (int c = 0; c < cells.length; c++) {
                xml.append(cell(String.valueOf((char) ('A' + c)) + (r + 1), cells[c]));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private String cell(String place, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return "<c r=\"" + place + "\"><v>" + new BigDecimal(number.toString()).toPlainString() + "</v></c>";
        }
        int index = strings.computeIfAbsent(value.toString(), text -> strings.size());
        return "<c r=\"" + place + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    private String sharedXml() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        strings.keySet().forEach(text -> xml.append("<si><t>").append(text.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        byte[] bytes = (HEAD + xml).getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
