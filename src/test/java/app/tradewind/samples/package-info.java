/**
 * Makes the seller stories of {@code sample-catalogs/} and holds them: seeded generators, and tests
 * that the committed files are what the generators make. Run {@code SampleCatalogs} to write them
 * anew after a change.
 *
 * <p>Never here: a clock, an unseeded chance or the computer's language; the same source makes the
 * same bytes everywhere. Read {@code SampleCatalogs} first.
 */
package app.tradewind.samples;
