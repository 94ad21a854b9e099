package app.tradewind.storage.decisions;

/**
 * A row of the decision log.
 *
 * @param id counts rows from 1 without gaps
 * @param decision what was decided
 * @param hash SHA-256 over the hash of the row before and this row, hexadecimal
 */
public record LoggedDecision(long id, Decision decision, String hash) { }
