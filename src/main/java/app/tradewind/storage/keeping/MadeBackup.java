package app.tradewind.storage.keeping;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that the workspace remembers.
 *
 * @param file where it was written
 * @param made when
 * @param buyers orders whose buyer's hash is in it
 */
public record MadeBackup(Path file, Instant made, long buyers) { }
