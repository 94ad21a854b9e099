/**
 * Reference data as text: small YAML 1.2 files (rule packs, market profiles, spreadsheet layouts) read
 * into {@link app.tradewind.reference.Entry} values that know their file and line, so that a mistake
 * in a file is reported where it stands. What the entries mean is read by the room that uses them.
 *
 * <p>Never here: what a market or a rule is. Values are text until somebody asks for a number or a
 * date, so {@code NO} stays Norway and {@code 1.10} stays {@code 1.10}. Read {@code Entry} first.
 */
package app.tradewind.reference;
