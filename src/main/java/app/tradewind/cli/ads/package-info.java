/**
 * What a person asks about advertising.
 *
 * <p>Never here: a computation. Read {@code AdsCommand} first.
 */
package app.tradewind.cli.ads;
