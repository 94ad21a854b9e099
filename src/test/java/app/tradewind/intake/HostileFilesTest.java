package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that end in a clear refusal, or that lie about what they are. */
class HostileFilesTest {

    private static final String ROWS = "Date,SKU,Qty,Amount (USD)\n2026-03-14,00123,2,44.00\n2026-03-15,22E1,1,14.95\n";

    @TempDir
    Path folder;

    @Test
    void empty_and_blank_files_are_refused() throws Exception {
        refused(write("empty.csv", new byte[0]), "intake.empty");
        refused(write("blank.csv", "  \n\n \n".getBytes(StandardCharsets.UTF_8)), "intake.empty");
    }

    @Test
    void truncated_workbook_is_refused() throws Exception {
        refused(Sample.resource("truncated.xlsx"), "intake.damaged-workbook");
    }

    @Test
    void binary_junk_is_refused() throws Exception {
        byte[] junk = new byte[20_000];
        new Random(7).nextBytes(junk);
        refused(write("junk.csv", junk), "intake.not-text");
    }

    @Test
    void archives_whose_paths_lead_out_and_workbooks_with_a_document_type_are_refused() throws Exception {
        refused(write("slip.zip", Boxes.zip("../../some.csv", Boxes.csv())), "intake.zip-paths");
        refused(write("root.zip", Boxes.zip("/etc/some.csv", Boxes.csv())), "intake.zip-paths");
        byte[] typed = Boxes.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>",
                "xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><worksheet/>");
        refused(write("typed.xlsx", typed), "intake.damaged-workbook");
    }

    @Test
    void old_and_locked_workbooks_pdf_and_gzip_are_named() throws Exception {
        refused(write("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), "intake.damaged-workbook");
        refused(write("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "intake.foreign");
        refused(write("a.csv.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}), "intake.damaged-archive");
    }

    @Test
    void missing_file_and_unknown_tables_are_refused() throws Exception {
        refused(folder.resolve("nowhere.csv"), "intake.missing");
        refused(write("poem.txt", "Shall I compare thee\nto a summer's day\n".getBytes(StandardCharsets.UTF_8)), "intake.no-header");
        refused(write("part.csv", "SKU,Qty,Colour\nA,1,red\n".getBytes(StandardCharsets.UTF_8)), "intake.not-recognised");
    }

    @Test
    void a_workbook_named_csv_and_a_tsv_named_csv_are_what_their_bytes_say() throws Exception {
        Path workbook = folder.resolve("ledger.csv");
        Files.copy(Sample.resource("ledger.xlsx"), workbook);
        assertThat(Sample.inspect(workbook, Hints.NONE).container()).isEqualTo("xlsx");
        Path tabs = write("orders.csv", ROWS.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        assertThat(Sample.inspect(tabs, Hints.NONE).delimiter()).isEqualTo("TAB");
    }

    @Test
    void an_unbalanced_quote_swallows_no_row() throws Exception {
        String stray = "Date,SKU,Product,Qty,Amount (USD)\n2026-03-14,A,\"Best Dad Mug,2,44.00\n2026-03-15,B,Lamp,1,9.00\n"
                + "2026-03-16,C,Lamp,1,9.00\n";
        Sample once = Sample.read(write("stray.csv", stray.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
        assertThat(once.receipt().used()).isEqualTo(3);
        String twice = stray + "2026-03-17,D,\"Dad Mug,1,9.00\n2026-03-18,E,Lamp,1,9.00\n";
        Sample both = Sample.read(write("strays.csv", twice.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
        assertThat(both.receipt().used()).isEqualTo(5);
    }

    @Test
    void a_line_break_inside_quotes_is_no_new_row() throws Exception {
        String text = "Date,SKU,Note,Qty,Amount (USD)\n2026-03-14,A,\"leave it,\nat the door\",2,44.00\n2026-03-15,B,,1,9.00\n";
        assertThat(Sample.read(write("note.csv", text.getBytes(StandardCharsets.UTF_8)), Hints.NONE).receipt().rowsRead())
                .isEqualTo(2);
    }

    @Test
    void damaged_texts_and_ragged_rows_are_told_by_number_and_kept() throws Exception {
        String text = "Date,SKU,Product,Qty,Amount (USD)\n2026-03-14,A,CrÃ¨me,1,2.00\n2026-03-14,B,锟斤拷,1,2.00\n"
                + "2026-03-14,C,????? 2,1,2.00\n2026-03-14,D,Really???,1,2.00\n2026-03-14,E,MENÜ à l’ÂME «CAFÉ»,1,2.00\n"
                + "2026-03-14,F,fine,1,2.00,x\n2026-03-14,G,\n\uFEFF2026-03-15,H,appended,1,2.00\n";
        Sample sample = Sample.read(write("damaged.csv", text.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
        assertThat(sample.receipt().problems().rows()).filteredOn(p -> p.problem().code().equals("intake.row.damaged-text"))
                .extracting(RowProblem::row).containsExactly(2, 3, 4);
        assertThat(sample.receipt().problems().rows()).filteredOn(p -> p.problem().code().endsWith("-cells"))
                .extracting(RowProblem::row).containsExactly(7, 8);
        assertThat(sample.raws().get(0)).contains("CrÃ¨me");
        assertThat(sample.receipt().lastDay()).isEqualTo("2026-03-15");
    }

    @Test
    void excels_own_first_line_and_old_line_ends_read() throws Exception {
        String rows = "sep=;\r" + ROWS.replace(',', ';').replace('\n', '\r');
        assertThat(Sample.read(write("mac.csv", rows.getBytes(StandardCharsets.UTF_8)), Hints.NONE).receipt().used()).isEqualTo(2);
    }

    private Path write(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().code()).isEqualTo(code));
    }
}
