package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.opening.Opening;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to fill memory or time, against small limits: each ends in its own refusal. */
class CostlyFilesTest {

    private static final Limits SMALL = new Limits(2_000_000, 50, 100_000, 500_000, 20_000, 100);
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    @TempDir
    Path folder;

    @Test
    void archives_that_unpack_to_far_more_than_a_table_are_refused() throws Exception {
        String rows = "a,b\n".repeat(200_000);
        refused("intake.bomb", Boxes.gzip(bytes(rows)));
        refused("intake.bomb", Boxes.zip("a.csv", rows));
        refused("intake.bomb", Boxes.zip("[Content_Types].xml", TYPES, "xl/workbook.xml", "<a/>", "xl/sharedStrings.xml",
                "<si><t>x</t></si>".repeat(30_000)));
        refused("intake.bomb", Boxes.gzip(Boxes.zip("[Content_Types].xml", TYPES, "xl/workbook.xml", "<a/>".repeat(200_000))));
        refused("intake.bomb", Boxes.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                Boxes.odsContent("<table:table-row/>".repeat(40_000))));
    }

    @Test
    void tables_of_commands_that_are_too_large_to_be_held_are_refused() throws Exception {
        Path file = folder.resolve("items.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Limits.USUAL.inMemory() + 1L);
        }
        assertThatThrownBy(() -> PlainTable.read(file, "id")).isInstanceOfSatisfying(UnusableFileException.class,
                refusal -> assertThat(refusal.phrase().code()).isEqualTo("intake.table-too-large"));
    }

    @Test
    void rows_wider_than_any_sheet_are_refused() throws Exception {
        refused("intake.too-many-columns", bytes("a,".repeat(101) + "\n1,2\n"));
        refused("intake.too-many-columns", bytes("a\t".repeat(101) + "\n1\t2\n"));
        refused("intake.too-many-columns", Boxes.zip("[Content_Types].xml", TYPES, "xl/workbook.xml", "<a/>",
                "xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        refused("intake.too-many-columns", ods("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\" "
                + "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"));
        refused("intake.too-many-columns", bytes("<table><tr>" + "<td>x".repeat(101) + "</table>"));
        refused("intake.too-many-columns", bytes("<table><tr><td colspan=99999>x<td>y</table>"));
    }

    @Test
    void texts_without_end_are_refused() throws Exception {
        refused("intake.line-too-long", bytes("a,b\n1," + "x".repeat(70_000)));
        refused("intake.cell-too-long", bytes("<table><tr><td>" + "x".repeat(30_000) + "</table>"));
        refused("intake.too-many-tags", bytes("<table>" + "<div>".repeat(900) + "<tr><td>x</table>"));
        refused("intake.cell-too-long", ods("<table:table-row><table:table-cell><text:p>" + "x".repeat(30_000)
                + "</text:p></table:table-cell></table:table-row>"));
    }

    @Test
    void entities_are_not_expanded_and_outside_files_not_read() throws Exception {
        String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String content = Boxes.odsContent("").replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\"?>" + laughs);
        for (String entity : new String[] {"&b;", "&x;"}) {
            refused("intake.damaged-workbook", Boxes.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                    "content.xml", content.replace("Qty", entity)));
            refused("intake.damaged-workbook", bytes(Boxes.xmlBook().replace("<Workbook", laughs + "<Workbook").replace("Qty", entity)));
        }
    }

    @Test
    void truncated_containers_are_refused() throws Exception {
        refused("intake.damaged-archive", half(Boxes.gzip(bytes(Boxes.CSV))));
        refused("intake.damaged-archive", half(Boxes.zip("a.csv", Boxes.CSV.repeat(50))));
        refused("intake.damaged-workbook", half(Boxes.xlsx()));
        refused("intake.damaged-workbook", half(Boxes.xls(null)));
        refused("intake.damaged-workbook", half(Boxes.ods()));
        refused("intake.damaged-workbook", bytes(Boxes.xmlBook().substring(0, 600)));
    }

    @Test
    void archives_with_several_tables_none_or_archives_in_them_are_refused() throws Exception {
        refused("intake.zip-several", Boxes.zip("a.csv", Boxes.CSV, "b.csv", Boxes.CSV));
        refused("intake.zip-empty", Boxes.zip("folder/", ""));
        refused("intake.nested-archive", Boxes.zip("a.zip", Boxes.zip("a.csv", Boxes.CSV)));
        refused("intake.nested-archive", Boxes.gzip(Boxes.gzip(bytes(Boxes.CSV))));
    }

    @Test
    void what_is_no_table_is_named() throws Exception {
        refused("intake.foreign", Boxes.zip("[Content_Types].xml", TYPES, "word/document.xml", "<a/>"));
        refused("intake.foreign", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        refused("intake.foreign", bytes("<html><body><p>Session expired</p></body></html>"));
        refused("intake.foreign", bytes("<?xml version=\"1.0\"?><rss></rss>"));
        refused("intake.nul-bytes", bytes("a,b\n1,2\n3,\0\0\n" + "4,5\n".repeat(50)));
        refused("intake.mixed-encodings", (Boxes.CSV + "ä,b\n".repeat(5) + "x\n").getBytes(StandardCharsets.UTF_8), "ü\n".getBytes("windows-1252"));
        assertThatThrownBy(() -> new Opening(List.of(), null, SMALL).look(folder)).hasMessageContaining("intake.folder");
    }

    private static byte[] ods(String rows) throws Exception {
        return Boxes.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", Boxes.odsContent(rows));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private void refused(String code, byte[]... parts) throws Exception {
        Path file = folder.resolve("file.csv");
        Files.write(file, new byte[0]);
        for (byte[] part : parts) {
            Files.write(file, part, java.nio.file.StandardOpenOption.APPEND);
        }
        assertThatThrownBy(() -> {
            TableSource source = new Opening(List.of(), null, SMALL).look(file);
            for (String sheet : source.sheets()) {
                try (Rows rows = source.open(sheet)) {
                    while (rows.next() != null) {
                        assertThat(rows).isNotNull();
                    }
                }
            }
        }).isInstanceOfSatisfying(UnreadableException.class, e -> assertThat(e.phrase().code()).isEqualTo(code));
        assertThat(folder.toFile().list()).containsExactly("file.csv");
    }
}
