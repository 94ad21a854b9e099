/**
 * Bytes into characters and texts, quickly and strictly.
 *
 * <p>Never here: a guess at an encoding. Read {@code Utf8Reader} first.
 */
package app.tradewind.intake.bytes;
