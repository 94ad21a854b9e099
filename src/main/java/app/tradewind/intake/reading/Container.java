package app.tradewind.intake.reading;

import java.util.Locale;

/** What a file is by its first bytes; its name's ending may lie. */
public enum Container {
    PLAIN, XLSX, XLS, ZIP, GZIP, PDF;

    private static final int[][] MAGIC = {
        {0x50, 0x4B, 0x03, 0x04}, {0xD0, 0xCF, 0x11, 0xE0}, {0x1F, 0x8B}, {0x25, 0x50, 0x44, 0x46}};

    private static final Container[] KINDS = {ZIP, XLS, GZIP, PDF};

    /** The container by magic bytes; a zip may turn out to be a workbook. */
    static Container of(byte[] head, int length) {
        for (int kind = 0; kind < MAGIC.length; kind++) {
            boolean same = length >= MAGIC[kind].length;
            for (int i = 0; same && i < MAGIC[kind].length; i++) {
                same = (head[i] & 0xFF) == MAGIC[kind][i];
            }
            if (same) {
                return KINDS[kind];
            }
        }
        return PLAIN;
    }

    /** The word for summaries, {@code xlsx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
