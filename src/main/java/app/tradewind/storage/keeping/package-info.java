/**
 * Backups: a zip file with the database, the person's reference files and a manifest of sizes and SHA-256
 * digests. {@code BackupWriter} makes one of an open workspace, {@code BackupFile} reads one and trusts
 * nothing in it, {@code BackupList} remembers where they are.
 *
 * <p>Never here: opening a workspace, or putting one in place. Read {@code Manifest} first.
 */
package app.tradewind.storage.keeping;
