/**
 * What listing copy may not say: layered rule packs (base, then market and category), matching that
 * respects script and language, and evidence that excuses a claim. Rules are data files with examples
 * that are their tests.
 *
 * <p>Never here: a rule in Java, or legal advice. Read {@code Finding} first.
 */
package app.tradewind.copyrisk;
