package app.tradewind.intake.reading;

/**
 * Which file it is.
 *
 * @param name as people know it, without its folder
 * @param sha256 fingerprint of its bytes as they lie on the disk, in hex
 * @param wrapping {@code gzip}, {@code zip:ENTRY}, {@code encrypted}, or empty where the table lies bare
 */
public record Origin(String name, String sha256, String wrapping) { }
