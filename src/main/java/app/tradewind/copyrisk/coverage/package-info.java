/**
 * What a check has looked for in a listing and what it could not look for: the other half of every result.
 *
 * <p>Never here: a finding. Read {@code Coverage} first.
 */
package app.tradewind.copyrisk.coverage;
