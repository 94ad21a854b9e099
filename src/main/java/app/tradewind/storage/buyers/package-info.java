/**
 * Buyers as keyed hashes, kept only where the person asked for it: HMAC-SHA-256 under a random key of the
 * workspace, shortened to 64 bits, beside a fingerprint of the order. Whoever has the file without the key
 * cannot try names against it; whoever has both can, which is why both go with {@code forget}.
 *
 * <p>Never here: a name, an address or a platform's id as it was written. Read {@code BuyerHashes} first.
 */
package app.tradewind.storage.buyers;
