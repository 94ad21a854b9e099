package app.tradewind.intake.reading.opening;

import app.tradewind.words.Phrase;
import java.nio.charset.StandardCharsets;

/** Files that hold no table we read, known by their first bytes, so that a refusal can say what they are. */
enum Foreign {
    PDF("%PDF"), PNG("\u0089PNG"), JPEG("\u00FF\u00D8\u00FF"), GIF("GIF8"), TIFF("II*\0"), TIFF_BIG("MM\0*"),
    PROGRAM("MZ"), PROGRAM_ELF("\u007FELF"), RAR("Rar!"), SEVEN_ZIP("7z\u00BC\u00AF"), BZIP2("BZh"), XZ("\u00FD7zXZ"),
    ZSTD("\u0028\u00B5\u002F\u00FD"), RTF("{\\rtf"), SQLITE("SQLite format 3\0"), PARQUET("PAR1"),
    WORD(null), SLIDES(null), BINARY_WORKBOOK(null), NUMBERS(null), OFFICE(null), EXCEL_95(null), WEB_PAGE(null), XML(null);

    private final byte[] start;

    Foreign(String start) {
        this.start = start == null ? null : start.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** @return {@code null} for none of them */
    static Foreign of(byte[] head) {
        for (Foreign foreign : values()) {
            if (foreign.start != null && startsWith(head, foreign.start) && foreign.sure(head)) {
                return foreign;
            }
        }
        return startsWith(head, "RIFF".getBytes(StandardCharsets.ISO_8859_1)) && head.length > 12
                && head[8] == 'W' && head[9] == 'E' && head[10] == 'B' ? PNG : null;
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Plain letters may also begin a header; a binary file has NUL bytes near its start. */
    private boolean sure(byte[] head) {
        if (this != PROGRAM && this != PARQUET && this != BZIP2) {
            return true;
        }
        for (int i = 0; i < Math.min(head.length, 1024); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** What it is, to be said in a refusal. */
    Phrase phrase() {
        return Phrase.of(switch (this) {
            case PDF -> "intake.foreign.pdf";
            case PNG, JPEG, GIF, TIFF, TIFF_BIG -> "intake.foreign.picture";
            case PROGRAM, PROGRAM_ELF -> "intake.foreign.program";
            case RAR, SEVEN_ZIP, BZIP2, XZ, ZSTD -> "intake.foreign.archive";
            case RTF, WORD -> "intake.foreign.word";
            case SLIDES -> "intake.foreign.slides";
            case SQLITE, PARQUET -> "intake.foreign.database";
            case BINARY_WORKBOOK -> "intake.foreign.xlsb";
            case NUMBERS -> "intake.foreign.numbers";
            case OFFICE -> "intake.foreign.office";
            case EXCEL_95 -> "intake.foreign.excel-95";
            case WEB_PAGE -> "intake.foreign.web-page";
            case XML -> "intake.foreign.xml";
        });
    }

    Phrase refusal(String name) {
        return Phrase.of("intake.foreign", name, phrase());
    }
}
