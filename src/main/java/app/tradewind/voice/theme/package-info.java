/**
 * What many reviews say together: how a product is spoken of, which themes come up where and whether more often,
 * and which single reviews cannot wait.
 *
 * <p>Never here: reading a text ({@code voice.reading}). Read {@code Listening} first.
 */
package app.tradewind.voice.theme;
