package app.tradewind.intake.reading;

/**
 * What a table may cost to read. Beyond it a file is refused, so that none can fill memory or disk or run
 * for hours.
 *
 * @param unpacked bytes that may come out of a packed file in all
 * @param ratio times its packed size, once it is larger than {@link #spared}
 * @param spared unpacked bytes up to which no ratio is asked for
 * @param inMemory bytes of a container that has to be held as a whole
 * @param run characters without a line end, or bytes of XML without a tag
 * @param columns of one row
 */
public record Limits(long unpacked, int ratio, int spared, int inMemory, int run, int columns) {

    /** A spreadsheet program's own widest sheet has 16,384 columns; deflated XML shrinks 5 to 50 times. */
    public static final Limits USUAL = new Limits(4L << 30, 200, 32 << 20, 96 << 20, 4 << 20, 16_384);

    /** @return whether so much out of so few packed bytes is more than a table gives */
    public boolean exceeded(long unpackedSoFar, long packed) {
        return unpackedSoFar > unpacked || unpackedSoFar > spared && unpackedSoFar / ratio > packed;
    }

    /** The same for text whose line ends mean nothing. */
    public Limits withoutLines() {
        return new Limits(unpacked, ratio, spared, inMemory, Integer.MAX_VALUE, columns);
    }
}
