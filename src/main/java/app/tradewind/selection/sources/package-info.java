/**
 * How wrong somebody else's estimates have been on products whose true sales the seller knows, and what an
 * estimate is worth after that.
 *
 * <p>Never here: where the estimates come from. Read {@code SourceCheck} first.
 */
package app.tradewind.selection.sources;
